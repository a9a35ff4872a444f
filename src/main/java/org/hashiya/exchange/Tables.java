package org.hashiya.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Project;
import org.hashiya.text.CodePoints;

/// Annotations, claims and relations as tables with commas, for spreadsheets. The columns of
/// annotations and claims are those of `annotations`.
public final class Tables {
    private static final Set<Column> NOT_OF_CLAIMS = Set.of(Column.ENTITY, Column.VALUE);

    private final Project project;
    private final RowWriter rows;

    public Tables(Project project) {
        this.project = project;
        rows = new RowWriter(project);
    }

    /// Every annotation, claims with their slots, and says how many.
    public int annotations(
            Appendable out, Iterable<AnnotatedText> texts, Predicate<Annotation> wanted)
            throws IOException {
        return write(out, texts, wanted, Column.printed());
    }

    /// Only claims, and says how many.
    public int claims(Appendable out, Iterable<AnnotatedText> texts, Predicate<Annotation> wanted)
            throws IOException {
        var columns =
                Column.printed().stream()
                        .filter(column -> !NOT_OF_CLAIMS.contains(column))
                        .toList();
        return write(
                out,
                texts,
                annotation ->
                        annotation.meaning() instanceof Meaning.Claims && wanted.test(annotation),
                columns);
    }

    private int write(
            Appendable out,
            Iterable<AnnotatedText> texts,
            Predicate<Annotation> wanted,
            List<Column> columns)
            throws IOException {
        var header = new ArrayList<>(columns.stream().map(Column::code).toList());
        header.addAll(List.of("attributes", "creator", "created"));
        Csv.write(out, header);
        int written = 0;
        for (var text : texts) {
            var codePoints = new CodePoints(text.words());
            for (var annotation : text.annotations()) {
                if (wanted.test(annotation)) {
                    Csv.write(
                            out,
                            cells(rows.row(annotation, text, codePoints), annotation, columns));
                    written++;
                }
            }
        }
        return written;
    }

    private static List<String> cells(Row row, Annotation annotation, List<Column> columns) {
        var cells = new ArrayList<>(columns.stream().map(row::exact).toList());
        var attributes = new ArrayList<String>();
        row.attributes().forEach((name, value) -> attributes.add(name + "=" + value));
        cells.add(String.join("; ", attributes));
        cells.add(annotation.authorship().creator());
        cells.add(annotation.authorship().created().toString());
        return cells;
    }

    /// Relations between claims, and says how many.
    public int relations(Appendable out) throws IOException {
        Csv.write(out, List.of("claim_a", "relation", "claim_b", "certainty", "reason"));
        for (var relation : project.relations().values()) {
            Csv.write(
                    out,
                    List.of(
                            relation.claims().first().toString(),
                            relation.kind().code(),
                            relation.claims().second().toString(),
                            relation.certainty().code(),
                            relation.reason()));
        }
        return project.relations().size();
    }
}
