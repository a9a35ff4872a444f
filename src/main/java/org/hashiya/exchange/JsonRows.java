package org.hashiya.exchange;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.claim.Relation;

/// Reads JSON Lines: annotations with the names of the columns, relations, and entries of the
/// registers.
final class JsonRows {
    private static final String ATTRIBUTES = "attributes";
    private static final List<String> OF_RELATION =
            List.of("relation", "a", "b", "reason", "certainty");
    private static final Set<String> OF_ANNOTATION = ofAnnotation();

    private JsonRows() {}

    private static Set<String> ofAnnotation() {
        var names = new LinkedHashSet<String>();
        for (var column : Column.values()) {
            names.add(column.code());
        }
        names.add(ATTRIBUTES);
        return Collections.unmodifiableSet(names);
    }

    /// @throws Fault when it is none of the three
    static Entry entry(Lines.Line line) {
        var object = JsonObject.parse(line.words());
        if (object.has("relation")) {
            return relation(line.number(), object);
        }
        return isAboutWords(object)
                ? row(line.number(), object)
                : EntityLines.read(line.number(), object);
    }

    private static boolean isAboutWords(JsonObject object) {
        return !object.has(EntityLines.ENTITY)
                || object.has(Column.TEXT.code())
                || object.has(Column.TAG.code())
                || object.has(Column.START.code())
                || object.has(Column.QUOTE.code());
    }

    private static Entry relation(int line, JsonObject object) {
        object.demandOnly(OF_RELATION);
        return new Entry.OfRelation(
                line,
                object.words("relation").strip(),
                new Entry.OfRelation.Ends(object.words("a").strip(), object.words("b").strip()),
                object.words("reason"),
                object.words("certainty").strip());
    }

    private static Entry row(int line, JsonObject object) {
        object.demandOnly(OF_ANNOTATION);
        var row = Row.empty(line);
        for (var name : object.values().keySet()) {
            Column.ofCode(name).ifPresent(column -> row.put(column, cell(column, object)));
        }
        var attributes = object.object(ATTRIBUTES);
        for (var name : attributes.values().keySet()) {
            row.attributes().put(name, attributes.words(name));
        }
        return row;
    }

    private static String cell(Column column, JsonObject object) {
        return column == Column.SUBJECTS
                ? object.listedWords(column.code())
                : object.words(column.code());
    }

    /// A row as [#entry] reads it again: numbers as numbers, yes as `true`.
    static String write(Row row) {
        var values = new LinkedHashMap<String, Object>();
        for (var column : Column.printed()) {
            var cell = row.exact(column);
            if (!cell.isEmpty()) {
                values.put(column.code(), value(column, cell));
            }
        }
        if (!row.attributes().isEmpty()) {
            values.put(ATTRIBUTES, row.attributes());
        }
        return JsonObject.write(values);
    }

    private static Object value(Column column, String cell) {
        return switch (column) {
            case START, END -> Integer.valueOf(cell);
            case FIGURE, LEAST, MOST -> new BigDecimal(cell);
            case APPROXIMATE, SHARE -> cell.equals("yes");
            case ID,
                    TEXT,
                    SURFACE,
                    TAG,
                    ENTITY,
                    VALUE,
                    CERTAINTY,
                    NOTE,
                    PARAPHRASE,
                    LANGUAGE,
                    KIND,
                    STANCE,
                    CLAIMANT,
                    SUBJECTS,
                    UNIT,
                    COMMODITY,
                    WHEN,
                    WHERE,
                    SCOPE,
                    TRUTH,
                    TRUTH_REASON,
                    ROW,
                    KEY,
                    QUOTE,
                    NTH ->
                    cell;
        };
    }

    static String write(Relation relation) {
        var values = new LinkedHashMap<String, Object>();
        values.put("relation", relation.kind().code());
        values.put("a", relation.claims().first().toString());
        values.put("b", relation.claims().second().toString());
        values.put("reason", relation.reason());
        values.put("certainty", relation.certainty().code());
        return JsonObject.write(values);
    }
}
