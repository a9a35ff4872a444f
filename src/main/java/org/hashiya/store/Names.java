package org.hashiya.store;

import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.pack.Pack;
import org.hashiya.parallel.Alignment;
import org.hashiya.project.Progress;
import org.hashiya.text.SourceText;

/// What things are called in the sentences of an examination.
final class Names {
    private Names() {}

    static String of(SourceText text) {
        return "the text “" + text.title() + "” (" + text.id() + ")";
    }

    static String of(Annotation annotation, SourceText text) {
        return "the annotation " + annotation.id() + " of the text “" + text.title() + "”";
    }

    static String of(Entity entity) {
        return "the entity “"
                + entity.names().getFirst().text()
                + "” ("
                + entity.reference()
                + ", "
                + entity.id()
                + ")";
    }

    static String of(Relation relation) {
        return "the relation "
                + relation.id()
                + " ("
                + relation.kind().code()
                + ") between the claims "
                + relation.claims().first()
                + " and "
                + relation.claims().second();
    }

    static String of(Alignment alignment) {
        return "the alignment " + alignment.id();
    }

    static String of(Comment comment) {
        return "the comment " + comment.id();
    }

    static String of(Pack pack) {
        return "the pack “" + pack.front().title() + "” (" + pack.id() + ")";
    }

    /// What was done, as the end of a sentence.
    static String of(Progress progress) {
        return "%s %s %s %d of the text %s"
                .formatted(
                        progress.who(),
                        progress.step().code(),
                        progress.passage().unit().code(),
                        progress.passage().number(),
                        progress.text());
    }

    /// With a capital letter, to begin a sentence.
    static String first(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
