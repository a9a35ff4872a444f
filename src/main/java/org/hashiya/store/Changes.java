package org.hashiya.store;

import java.sql.SQLException;
import org.hashiya.project.Edit;

/// Turns an edit into rows. Knows by heart what it has looked up; [#forget] after a rollback.
final class Changes {
    private final TextRows texts;
    private final TagRows tags;
    private final StyleRows styles;
    private final EntityRows entities;
    private final AnnotationRows annotations;
    private final RelationRows relations;
    private final AlignmentRows alignments;
    private final CommentRows comments;
    private final ProgressRows progress;
    private final PackRows packs;
    private final AnnotationKeys keys;

    Changes(Session session, AnnotationKeys keys) {
        this.keys = keys;
        texts = new TextRows(session);
        tags = new TagRows(session);
        styles = new StyleRows(session);
        entities = new EntityRows(session);
        annotations = new AnnotationRows(session, texts, tags, entities, keys);
        relations = new RelationRows(session, annotations);
        alignments = new AlignmentRows(session, texts, keys);
        comments = new CommentRows(session, texts, annotations, keys);
        progress = new ProgressRows(session);
        packs = new PackRows(session, texts);
    }

    void forget() throws SQLException {
        texts.forget();
        tags.forget();
        entities.forget();
        annotations.forget();
    }

    void apply(Edit edit) throws SQLException {
        switch (edit) {
            case Edit.AddText add -> keys.touch(texts.add(add));
            case Edit.RemoveText(var text) -> keys.touch(texts.setRemoved(text, true));
            case Edit.RestoreText(var text) -> keys.touch(texts.setRemoved(text, false));
            case Edit.DescribeText describe -> keys.touch(texts.describe(describe));
            case Edit.Revise revise -> {
                keys.touch(texts.makeCurrent(revise.text(), revise.after()));
                apply(revise.moved());
                apply(revise.realigned());
            }
            case Edit.Annotate(var added) -> annotations.add(added);
            case Edit.Erase(var erased) -> annotations.erase(erased);
            case Edit.Rework(var before, var after) -> annotations.rework(before, after);
            case Edit.Register(var added) -> entities.register(added);
            case Edit.Strike(var struck) -> entities.strike(struck);
            case Edit.Amend(_, var after) -> entities.amend(after);
            case Edit.Relate(var added) -> relations.relate(added);
            case Edit.Unrelate(var gone) -> relations.unrelate(gone);
            case Edit.Align(var added) -> alignments.align(added);
            case Edit.Unalign(var gone) -> alignments.unalign(gone);
            case Edit.Realign(var before, var after) -> alignments.realign(before, after);
            case Edit.DefineTags(var added) -> tags.define(added);
            case Edit.DropTags(var dropped) -> tags.drop(dropped);
            case Edit.Discuss(var before, var after) -> comments.replace(before, after);
            case Edit.RevisePack(var change, var pictures) -> packs.revise(change, pictures);
            case Edit.Review(var before, var after) -> progress.replace(before, after, texts, keys);
            case Edit.ReviseStyles(_, var after) -> styles.replace(after);
            case Edit.ReviseTags(var before, var after) -> tags.revise(before, after);
            case Edit.Together(var edits, _) -> {
                for (var each : edits) {
                    apply(each);
                }
            }
        }
    }

    /// How many things an edit makes that are named after it.
    static int made(Edit edit) {
        return switch (edit) {
            case Edit.Annotate(var added) -> added.size();
            case Edit.Relate(var added) -> added.size();
            case Edit.Align(var added) -> added.size();
            case Edit.Discuss(var before, var after) -> before.isEmpty() ? after.size() : 0;
            case Edit.Together(var edits, _) -> edits.stream().mapToInt(Changes::made).sum();
            case Edit.OfTexts _,
                    Edit.OfRegisters _,
                    Edit.OfConventions _,
                    Edit.Erase _,
                    Edit.Rework _,
                    Edit.Unrelate _,
                    Edit.Unalign _,
                    Edit.Realign _,
                    Edit.Review _,
                    Edit.RevisePack _ ->
                    0;
        };
    }
}
