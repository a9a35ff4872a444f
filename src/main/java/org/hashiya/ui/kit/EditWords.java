package org.hashiya.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.TagSet;
import org.hashiya.project.Edit;

/// Says in a few words what an edit does.
public final class EditWords {
    private static final int NAMED = 3;

    private EditWords() {}

    public static String of(Edit edit, TagSet tags) {
        return switch (edit) {
            case Edit.Annotate(var all) ->
                    all.size() == 1
                            ? Words.say("edit.did.tag", label(all, tags))
                            : Words.say("edit.did.tags", all.size());
            case Edit.Erase(var all) ->
                    all.size() == 1
                            ? Words.say("edit.did.erase", label(all, tags))
                            : Words.say("edit.did.erases", all.size());
            case Edit.Rework(_, var all) ->
                    all.size() == 1
                            ? Words.say("edit.did.rework", label(all, tags))
                            : Words.say("edit.did.reworks", all.size());
            case Edit.AddText(var text, _, _) -> Words.say("edit.did.addText", text.title());
            case Edit.RemoveText _ -> Words.say("edit.did.removeText");
            case Edit.RestoreText _ -> Words.say("edit.did.restoreText");
            case Edit.DescribeText(_, var after) ->
                    Words.say("edit.did.describeText", after.title());
            case Edit.Revise _ -> Words.say("edit.did.revise");
            case Edit.Register(var all) ->
                    Words.say("edit.did.register", all.getFirst().names().getFirst().text());
            case Edit.Strike(var all) ->
                    Words.say("edit.did.strike", all.getFirst().names().getFirst().text());
            case Edit.Amend(_, var after) ->
                    Words.say("edit.did.amend", after.names().getFirst().text());
            case Edit.Relate _ -> Words.say("edit.did.relate");
            case Edit.Unrelate _ -> Words.say("edit.did.unrelate");
            case Edit.Align(var all) -> Words.say("edit.did.align", all.size());
            case Edit.Unalign(var all) -> Words.say("edit.did.unalign", all.size());
            case Edit.Realign(_, var all) -> Words.say("edit.did.realign", all.size());
            case Edit.DefineTags _ -> Words.say("edit.did.defineTags");
            case Edit.DropTags _ -> Words.say("edit.did.dropTags");
            case Edit.ReviseStyles _ -> Words.say("edit.did.reviseStyles");
            case Edit.ReviseTags revise -> Words.say("edit.did.reviseTags", tags(revise));
            case Edit.Discuss(var before, var after) ->
                    Words.say(
                            before.isEmpty()
                                    ? "edit.did.comment"
                                    : after.isEmpty()
                                            ? "edit.did.uncomment"
                                            : "edit.did.recomment");
            case Edit.RevisePack(var change, _) ->
                    Words.say(
                            change.before().isEmpty()
                                    ? "edit.did.makePack"
                                    : change.after().isEmpty()
                                            ? "edit.did.deletePack"
                                            : "edit.did.revisePack",
                            change.after().or(change::before).orElseThrow().title());
            case Edit.Review(_, var after) ->
                    after.isEmpty()
                            ? Words.say("edit.did.unreview")
                            : Words.say("edit.did.review", after.size());
            case Edit.Together(var edits, _) ->
                    edits.isEmpty()
                            ? Words.say("edit.did.nothing")
                            : Words.say(
                                    "edit.did.together", of(edits.getFirst(), tags), edits.size());
        };
    }

    /// The first few of those that are changed, new or gone; where only the order changed, none.
    private static String tags(Edit.ReviseTags revise) {
        return revise.touched().stream()
                .limit(NAMED)
                .map(id ->
                        revise.after()
                                .find(id)
                                .or(() -> revise.before().find(id))
                                .map(tag -> tag.label(Words.language()))
                                .orElseGet(id::id))
                .collect(Collectors.joining(", "));
    }

    private static String label(List<Annotation> annotations, TagSet tags) {
        var id = annotations.getFirst().tag();
        return tags.find(id).map(tag -> tag.label(Words.language())).orElseGet(id::id);
    }
}
