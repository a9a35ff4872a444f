package org.hashiya.exchange;

import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.exchange.TagSenses.Sense;
import org.hashiya.identity.Id;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Project;
import org.hashiya.text.CodePoints;

/// Turns annotations into rows that [BodyCells] reads again.
final class RowWriter {
    private final Project project;
    private final TagSenses tags;
    private Named edit = Named.NONE;
    private Named text = Named.NONE;

    RowWriter(Project project) {
        this.project = project;
        tags = new TagSenses(project.tags());
    }

    /// An id and how it is written: neighbours mostly have the same.
    private record Named(Id id, String name) {
        static final Named NONE = of(new Id(0, 0));

        static Named of(Id id) {
            return new Named(id, id.toString());
        }

        Named or(Id other) {
            return id.equals(other) ? this : of(other);
        }
    }

    /// @param codePoints those of the words of `text`
    Row row(Annotation annotation, AnnotatedText text, CodePoints codePoints) {
        var row = Row.empty(0);
        var span = annotation.span();
        edit = edit.or(annotation.id().edit().id());
        this.text = this.text.or(annotation.text().id());
        row.put(Column.ID, edit.name() + "." + annotation.id().place());
        row.put(Column.TEXT, this.text.name());
        row.put(Column.START, Integer.toString(codePoints.fromUtf16(span.start())));
        row.put(Column.END, Integer.toString(codePoints.fromUtf16(span.end())));
        row.put(Column.SURFACE, span.of(text.words()));
        row.put(Column.TAG, annotation.tag().id());
        row.put(Column.CERTAINTY, annotation.body().certainty().code());
        row.put(Column.NOTE, annotation.body().note());
        row.attributes().putAll(annotation.body().attributes());
        meaning(annotation, row);
        return row;
    }

    private void meaning(Annotation annotation, Row row) {
        switch (annotation.meaning()) {
            case Meaning.Names(var entity) -> row.put(Column.ENTITY, reference(entity));
            case Meaning.Dates(var date) ->
                    row.put(Column.VALUE, value(date.toString(), tags.of(annotation.tag())));
            case Meaning.Measures(var figure) -> Figures.write(figure, row);
            case Meaning.Claims(var claim) -> claim(claim, row);
            case Meaning.Plain() -> {}
        }
    }

    /// A year with a tag for figures would be read as a number.
    private static String value(String edtf, Sense sense) {
        return sense == Sense.FIGURE && Numbers.isPlain(edtf) ? edtf + "@gregorian" : edtf;
    }

    private void claim(Claim claim, Row row) {
        row.put(Column.PARAPHRASE, claim.paraphrase().text());
        row.put(Column.LANGUAGE, claim.paraphrase().language().tag());
        row.put(Column.KIND, claim.kind());
        row.put(Column.STANCE, claim.stance().code());
        claim.claimant().ifPresent(party -> row.put(Column.CLAIMANT, party(party)));
        row.put(
                Column.SUBJECTS,
                claim.subjects().stream().map(this::party).collect(Collectors.joining(";")));
        claim.figure().ifPresent(figure -> Figures.write(figure, row));
        claim.when().ifPresent(when -> row.put(Column.WHEN, when.toString()));
        claim.where().ifPresent(party -> row.put(Column.WHERE, party(party)));
        row.put(Column.SCOPE, scope(claim.scope()));
        row.put(Column.TRUTH, claim.review().truth().code());
        row.put(Column.TRUTH_REASON, claim.review().reason());
        row.put(Column.ROW, claim.review().row());
    }

    private String scope(Claim.Scope scope) {
        var all = new StringBuilder(Scopes.counted(scope.counted()));
        scope.area().ifPresent(area -> append(all, Scopes.AREA + party(area)));
        scope.time().ifPresent(time -> append(all, Scopes.TIME + time));
        return all.toString();
    }

    private static void append(StringBuilder all, String segment) {
        all.append(all.isEmpty() ? "" : ";").append(segment);
    }

    private String party(Party party) {
        return switch (party) {
            case Party.Registered(var entity, _) -> reference(entity);
            case Party.Worded(var words, var kind) -> kind.code() + ":" + Piece.quote(words);
        };
    }

    /// `person:rustam` means something in other projects too.
    private String reference(EntityId entity) {
        return project.entity(entity).map(Entity::reference).orElse(entity.toString());
    }
}
