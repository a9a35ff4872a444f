package org.hashiya.tei;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Description;
import org.hashiya.text.Provenance;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;

/// Reads the header.
final class HeaderReader {
    /// The type of the list of those who annotated, in files of somebody else.
    static final String ANNOTATORS = "hashiya.annotators";

    private static final Pattern READING =
            Pattern.compile("Read from (.*), (\\d{1,18}) bytes, as (.*)\\.", Pattern.DOTALL);
    private static final Pattern REPAIRS =
            Pattern.compile("Repaired letters in (\\d{1,9}) places ");

    private final XmlElement root;
    private final XmlElement header;
    private final Warnings warnings;

    HeaderReader(XmlElement root, Warnings warnings) {
        this.root = root;
        this.warnings = warnings;
        header =
                root.child("teiHeader")
                        .orElse(new XmlElement("teiHeader", "teiHeader", new Attributes(), 1, 1));
    }

    TeiImport.Heading heading() {
        var title = header.descend("fileDesc", "titleStmt", "title").map(XmlElement::words);
        return new TeiImport.Heading(text(), title.orElse("").strip(), language(), description());
    }

    private Optional<TextId> text() {
        return header.descend("fileDesc", "publicationStmt").stream()
                .flatMap(statement -> statement.children("idno"))
                .filter(number -> number.at("type").equals("hashiya"))
                .findFirst()
                .flatMap(number -> {
                    try {
                        return Optional.of(TextId.parse(number.words()));
                    } catch (IllegalArgumentException notAnId) {
                        return Optional.empty();
                    }
                });
    }

    private LanguageTag language() {
        var written = root.at("xml:lang");
        if (written.isEmpty()) {
            return LanguageTag.UNKNOWN;
        }
        try {
            return new LanguageTag(written);
        } catch (IllegalArgumentException notALanguage) {
            warnings.add("“" + written + "” is not a language", root);
            return LanguageTag.UNKNOWN;
        }
    }

    private Description description() {
        var source = header.descend("fileDesc", "sourceDesc", "bibl");
        var creation = header.descend("profileDesc", "creation");
        var licences =
                header.descend("fileDesc", "publicationStmt", "availability").stream()
                        .flatMap(availability -> availability.children("licence"))
                        .toList();
        return new Description(
                new Description.Writing(
                        first(source, "author", _ -> true),
                        first(source, "date", _ -> true),
                        first(creation, "placeName", _ -> true),
                        first(creation, "orgName", _ -> true)),
                new Description.Keeping(
                        number(source, "archive"),
                        number(source, "fonds"),
                        number(source, "folio")),
                new Description.Rights(
                        words(
                                licences,
                                licence ->
                                        !licence.at("n").equals("statement")
                                                && !licence.at("n")
                                                        .equals(HeaderWriter.ANNOTATIONS)),
                        words(licences, licence -> licence.at("n").equals("statement"))),
                first(source, "note", note -> note.at("type").equals("acquisition")),
                Optional.empty());
    }

    /// Where the words were before an edition of ours brought them, and what was done to them
    /// there; empty when the header is not one of ours.
    Optional<Provenance> provenance() {
        var source = header.descend("fileDesc", "sourceDesc", "bibl");
        var publication = header.descend("fileDesc", "publicationStmt");
        var read = READING.matcher(change(Changes.READ).map(XmlElement::words).orElse(""));
        var revision = number(publication, "revision");
        if (!read.matches() || !revision.matches("[1-9]\\d{0,8}")) {
            return Optional.empty();
        }
        return Optional.of(
                new Provenance(
                        new SourceText.Origin(
                                read.group(1),
                                read.group(3),
                                number(source, "sha256"),
                                Long.parseLong(read.group(2))),
                        Integer.parseInt(revision),
                        repairs()));
    }

    private Provenance.Repairs repairs() {
        var said = change(Changes.REPAIRED);
        var places = REPAIRS.matcher(said.map(XmlElement::words).orElse(""));
        if (!places.lookingAt()) {
            return Provenance.Repairs.NONE;
        }
        var rules =
                header.all("correction")
                        .map(correction -> correction.at("n"))
                        .filter(rule -> !rule.isEmpty())
                        .toList();
        try {
            return new Provenance.Repairs(
                    rules,
                    Integer.parseInt(places.group(1)),
                    said.map(change -> Instant.parse(change.at("when"))));
        } catch (DateTimeParseException notAMoment) {
            return new Provenance.Repairs(
                    rules, Integer.parseInt(places.group(1)), Optional.empty());
        }
    }

    private Optional<XmlElement> change(String type) {
        return header.descend("revisionDesc").stream()
                .flatMap(changes -> changes.children("change"))
                .filter(change -> change.at("type").equals(type))
                .findFirst();
    }

    private static String number(Optional<XmlElement> source, String type) {
        return first(source, "idno", number -> number.at("type").equals(type));
    }

    private static String first(
            Optional<XmlElement> source, String name, Predicate<XmlElement> which) {
        return words(source.stream().flatMap(found -> found.children(name)).toList(), which);
    }

    private static String words(List<XmlElement> some, Predicate<XmlElement> which) {
        return some.stream().filter(which).findFirst().map(XmlElement::words).orElse("");
    }

    /// Those who annotated, by their XML ids.
    Map<String, String> people() {
        var people = new HashMap<String, String>();
        header.descend("fileDesc", "titleStmt").stream()
                .flatMap(XmlElement::children)
                .forEach(person -> person.xmlId().ifPresent(id -> people.put(id, name(person))));
        root.children("standOff")
                .flatMap(standOff -> standOff.children("listPerson"))
                .filter(list -> list.at("type").equals(ANNOTATORS))
                .flatMap(list -> list.children("person"))
                .forEach(person -> person.xmlId().ifPresent(id -> people.put(id, name(person))));
        return people;
    }

    private static String name(XmlElement person) {
        return person.children()
                .filter(child -> child.is("persName") || child.is("orgName") || child.is("name"))
                .findFirst()
                .orElse(person)
                .words();
    }

    /// The tags that the header defines, parents before what is a kind of them.
    List<Tag> tags() {
        var features = new FeatureReader(header, warnings);
        var tags = new ArrayList<Tag>();
        header.all("taxonomy")
                .filter(taxonomy -> taxonomy.at("xml:id").equals("tax.tags"))
                .flatMap(taxonomy -> taxonomy.children("category"))
                .forEach(category -> read(category, Optional.empty(), features, tags));
        return tags;
    }

    private void read(
            XmlElement category, Optional<TagId> parent, FeatureReader features, List<Tag> tags) {
        try {
            var id = new TagId(NcName.unescape(category.at("xml:id").replaceFirst("^tag\\.", "")));
            var labels = new HashMap<String, String>();
            var descriptions = new HashMap<String, String>();
            category.children("catDesc")
                    .forEach(words ->
                            (words.at("n").equals(Taxonomies.DESCRIPTION) ? descriptions : labels)
                                    .putIfAbsent(
                                            words.attributes().get("xml:lang").orElse("en"),
                                            words.words()));
            labels.putIfAbsent("en", labels.values().stream().findFirst().orElse(id.id()));
            var look = category.at("n").split(" ", 3);
            tags.add(
                    new Tag(
                            id,
                            parent,
                            labels,
                            new Tag.Look(
                                    look.length > 1 ? look[1] : "#808080",
                                    look.length > 2 ? look[2] : ""),
                            look[0].isEmpty() ? "seg" : look[0],
                            new Tag.Usage(descriptions, features.of(category.at("xml:id")))));
            category.children("category")
                    .forEach(child -> read(child, Optional.of(id), features, tags));
        } catch (IllegalArgumentException notATag) {
            warnings.add("“" + category.at("xml:id") + "” cannot be a tag", category);
        }
    }
}
