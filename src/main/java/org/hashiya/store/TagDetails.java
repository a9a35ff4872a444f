package org.hashiya.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;

/// The rows below those of the tags: labels, descriptions, attributes.
final class TagDetails {
    private static final List<String> TABLES =
            List.of("tag_label", "tag_description", "tag_attribute");

    private final Session session;

    TagDetails(Session session) {
        this.session = session;
    }

    /// Words in several languages, by the number of their tag.
    static final class ByTag {
        private final Map<Integer, Map<String, String>> words = new HashMap<>();

        Map<String, String> of(int tag) {
            return words.getOrDefault(tag, Map.of());
        }
    }

    ByTag labels() throws SQLException {
        return words("select tag, language, label from tag_label");
    }

    ByTag descriptions() throws SQLException {
        return words("select tag, language, description from tag_description");
    }

    private ByTag words(String select) throws SQLException {
        var all = new ByTag();
        try (var row = session.rows(select)) {
            while (row.next()) {
                all.words
                        .computeIfAbsent(row.getInt(1), _ -> new TreeMap<>())
                        .put(row.getString(2), row.getString(3));
            }
        }
        return all;
    }

    private record Owner(int tag, String attribute) {}

    /// By the number of their tag, in their order.
    Map<Integer, List<TagAttribute>> attributes() throws SQLException {
        var labels = new HashMap<Owner, Map<String, String>>();
        try (var row = session.rows("select tag, name, language, label from tag_attribute_label")) {
            while (row.next()) {
                labels.computeIfAbsent(
                                new Owner(row.getInt(1), row.getString(2)), _ -> new TreeMap<>())
                        .put(row.getString(3), row.getString(4));
            }
        }
        var choices = choices();
        var all = new HashMap<Integer, List<TagAttribute>>();
        try (var row =
                session.rows(
                        """
                        select tag, name, type, required, preset from tag_attribute
                        order by tag, place
                        """)) {
            while (row.next()) {
                var owner = new Owner(row.getInt(1), row.getString(2));
                all.computeIfAbsent(owner.tag(), _ -> new ArrayList<>())
                        .add(
                                new TagAttribute(
                                        owner.attribute(),
                                        labels.getOrDefault(owner, Map.of()),
                                        Codes.attribute(
                                                row.getString(3),
                                                choices.getOrDefault(owner, List.of())),
                                        row.getBoolean(4),
                                        row.getString(5)));
            }
        }
        return all;
    }

    private Map<Owner, List<String>> choices() throws SQLException {
        var choices = new HashMap<Owner, List<String>>();
        try (var row =
                session.rows(
                        """
                        select tag, name, content from tag_attribute_choice
                        order by tag, name, place
                        """)) {
            while (row.next()) {
                choices.computeIfAbsent(
                                new Owner(row.getInt(1), row.getString(2)), _ -> new ArrayList<>())
                        .add(row.getString(3));
            }
        }
        return choices;
    }

    /// Writes them anew.
    void replace(int number, Tag tag) {
        for (var table : TABLES) {
            session.handle().execute("delete from " + table + " where tag = ?", number);
        }
        write(number, tag);
    }

    void write(int number, Tag tag) {
        tag.labels()
                .forEach((language, label) ->
                        insert("tag_label values (?, ?, ?)", number, language, label));
        tag.usage()
                .descriptions()
                .forEach((language, words) ->
                        insert("tag_description values (?, ?, ?)", number, language, words));
        int place = 0;
        for (var attribute : tag.usage().attributes()) {
            write(number, ++place, attribute);
        }
    }

    private void write(int tag, int place, TagAttribute attribute) {
        insert(
                "tag_attribute (tag, name, place, type, required, preset)"
                        + " values (?, ?, ?, ?, ?, ?)",
                tag,
                attribute.name(),
                place,
                attribute.kind().code(),
                attribute.isRequired(),
                attribute.preset());
        attribute
                .labels()
                .forEach((language, label) ->
                        insert(
                                "tag_attribute_label values (?, ?, ?, ?)",
                                tag,
                                attribute.name(),
                                language,
                                label));
        if (attribute.kind() instanceof AttributeKind.Choice(var values)) {
            for (int i = 0; i < values.size(); i++) {
                insert(
                        "tag_attribute_choice values (?, ?, ?, ?)",
                        tag,
                        attribute.name(),
                        i + 1,
                        values.get(i));
            }
        }
    }

    private void insert(String into, Object... values) {
        session.handle().execute("insert into " + into, values);
    }
}
