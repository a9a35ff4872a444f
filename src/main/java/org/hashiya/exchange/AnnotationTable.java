package org.hashiya.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Project;
import org.hashiya.text.CodePoints;

/// Prints annotations as [AnnotationFile] reads them again, also in another project with the same
/// texts.
public final class AnnotationTable {
    /// Characters that are handed on together.
    private static final int MANY = 1 << 14;

    private final Project project;
    private final RowWriter rows;

    public AnnotationTable(Project project) {
        this.project = project;
        rows = new RowWriter(project);
    }

    /// A table with tabs, its header first. Attributes of tags have columns of their own at the
    /// end.
    ///
    /// @param texts gone through twice, since the header names the attributes
    public void tsv(Appendable out, Iterable<AnnotatedText> texts, Predicate<Annotation> wanted) {
        try {
            var attributes = attributes(texts, wanted);
            out.append(header(attributes)).append('\n');
            var lines = new StringBuilder(2 * MANY);
            print(
                    texts,
                    wanted,
                    row -> {
                        write(lines, row, attributes);
                        if (lines.length() > MANY) {
                            out.append(lines);
                            lines.setLength(0);
                        }
                    });
            out.append(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// JSON Lines: an object for each annotation, then one for each relation of two claims that
    /// were printed. Names without a value are left out.
    public void json(Appendable out, Iterable<AnnotatedText> texts, Predicate<Annotation> wanted) {
        try {
            var printed = new HashSet<String>();
            var related = related();
            print(
                    texts,
                    wanted,
                    row -> {
                        out.append(JsonRows.write(row)).append('\n');
                        if (related.contains(row.exact(Column.ID))) {
                            printed.add(row.exact(Column.ID));
                        }
                    });
            for (var relation : project.relations().values()) {
                var claims = relation.claims();
                if (printed.contains(claims.first().toString())
                        && printed.contains(claims.second().toString())) {
                    out.append(JsonRows.write(relation)).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same without relations.
    public void jsonOfAnnotations(
            Appendable out, Iterable<AnnotatedText> texts, Predicate<Annotation> wanted) {
        try {
            print(texts, wanted, row -> out.append(JsonRows.write(row)).append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One line of words by their names.
    ///
    /// @param header the names, with tabs between them
    public static String json(String header, List<String> cells) {
        var names = header.split("\t", -1);
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < names.length; i++) {
            values.put(names[i], cells.get(i));
        }
        return JsonObject.write(values);
    }

    /// The claims that have a relation.
    private Set<String> related() {
        var claims = new HashSet<String>();
        for (var relation : project.relations().values()) {
            claims.add(relation.claims().first().toString());
            claims.add(relation.claims().second().toString());
        }
        return claims;
    }

    private interface Printer {
        void print(Row row) throws IOException;
    }

    private void print(Iterable<AnnotatedText> texts, Predicate<Annotation> wanted, Printer printer)
            throws IOException {
        for (var text : texts) {
            var codePoints = new CodePoints(text.words());
            for (var annotation : text.annotations()) {
                if (wanted.test(annotation)) {
                    printer.print(rows.row(annotation, text, codePoints));
                }
            }
        }
    }

    private static SortedSet<String> attributes(
            Iterable<AnnotatedText> texts, Predicate<Annotation> wanted) {
        var names = new TreeSet<String>();
        for (var text : texts) {
            for (var annotation : text.annotations()) {
                if (!annotation.body().attributes().isEmpty() && wanted.test(annotation)) {
                    names.addAll(annotation.body().attributes().keySet());
                }
            }
        }
        return names;
    }

    private static String header(SortedSet<String> attributes) {
        var names = new ArrayList<String>();
        Column.printed().forEach(column -> names.add(column.code()));
        attributes.forEach(name -> names.add(Column.ATTRIBUTE + Escapes.escape(name)));
        return String.join("\t", names);
    }

    private static void write(StringBuilder lines, Row row, SortedSet<String> attributes) {
        int column = 0;
        for (var cell : row.cells().entrySet()) {
            for (; column < cell.getKey().ordinal(); column++) {
                lines.append('\t');
            }
            Escapes.escape(lines, cell.getValue());
        }
        for (column++; column < Column.printed().size(); column++) {
            lines.append('\t');
        }
        for (var name : attributes) {
            lines.append('\t');
            Escapes.escape(lines, row.attributes().getOrDefault(name, ""));
        }
        lines.append('\n');
    }
}
