package org.hashiya.workbench;

import java.util.List;
import java.util.function.Function;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.project.Project;
import org.hashiya.project.Refused;
import org.hashiya.text.TextId;

/// Whether what an edit says was there before it is there. Asked only when something before it was
/// left, since it costs a look at each annotation.
record Footing(Project project, Function<TextId, AnnotatedText> texts) {
    /// @throws Refused when it is not
    void check(Edit edit) {
        boolean stands =
                switch (edit) {
                    case Edit.Erase(var erased) -> areThere(erased);
                    case Edit.Rework(var before, _) -> areThere(before);
                    case Edit.Revise(var text, var before, _, var moved, _) ->
                            texts.apply(text).revision().equals(before) && areThere(moved.before());
                    case Edit.DescribeText(var before, _) ->
                            project.text(before.id()).filter(before::equals).isPresent();
                    case Edit.Amend(var before, _) ->
                            project.entity(before.id()).filter(before::equals).isPresent();
                    case Edit.ReviseTags(var before, _) -> project.tags().equals(before);
                    case Edit.Together(var edits, _) -> {
                        checkEach(edits);
                        yield true;
                    }
                    case Edit.OfRelations _,
                            Edit.OfAlignments _,
                            Edit.AddText _,
                            Edit.RemoveText _,
                            Edit.RestoreText _,
                            Edit.Annotate _,
                            Edit.Register _,
                            Edit.Strike _,
                            Edit.DefineTags _,
                            Edit.DropTags _,
                            Edit.Discuss _,
                            Edit.RevisePack _,
                            Edit.Review _,
                            Edit.ReviseStyles _ ->
                            true; // the store refuses them where they do not fit
                };
        if (!stands) {
            throw new Refused(
                    "This change was built on the one that was left, so it cannot be made. Nothing"
                            + " was changed; look at it again.");
        }
    }

    private void checkEach(List<Edit> edits) {
        var now = this;
        for (var edit : edits) {
            now.check(edit);
            var before = now;
            now =
                    new Footing(
                            before.project().after(edit),
                            text -> before.texts().apply(text).after(edit));
        }
    }

    private boolean areThere(List<Annotation> annotations) {
        return annotations.stream()
                .allMatch(annotation ->
                        texts.apply(annotation.text())
                                .find(annotation.span(), annotation.id())
                                .filter(annotation::equals)
                                .isPresent());
    }
}
