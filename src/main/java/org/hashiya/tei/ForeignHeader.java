package org.hashiya.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Description;

/// What the header of somebody else's file says of the text, as far as a description has a place
/// for it. The header itself is kept whole.
final class ForeignHeader {
    private final XmlElement tei;
    private final List<XmlElement> headers;

    /// @param headers the text's own, then those of the corpora around it
    ForeignHeader(XmlElement tei, List<XmlElement> headers) {
        this.tei = tei;
        this.headers = List.copyOf(headers);
    }

    String title() {
        return headers.stream()
                .flatMap(header -> header.descend("fileDesc", "titleStmt").stream())
                .flatMap(statement -> statement.children("title"))
                .map(ForeignHeader::words)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// As the elements around the words say it, else the header.
    LanguageTag language() {
        var written =
                Stream.of(
                                tei.child("text").map(text -> text.at("xml:lang")).orElse(""),
                                tei.descend("text", "body")
                                        .map(body -> body.at("xml:lang"))
                                        .orElse(""),
                                tei.at("xml:lang"))
                        .filter(tag -> !tag.isEmpty());
        var used =
                headers.stream()
                        .flatMap(header -> header.descend("profileDesc", "langUsage").stream())
                        .map(usage -> usage.children("language").toList())
                        .filter(languages -> languages.size() == 1)
                        .map(languages -> languages.getFirst().at("ident"));
        return Stream.concat(written, used)
                .flatMap(tag -> language(tag).stream())
                .findFirst()
                .orElse(LanguageTag.UNKNOWN);
    }

    private static Optional<LanguageTag> language(String written) {
        try {
            return Optional.of(new LanguageTag(written));
        } catch (IllegalArgumentException notALanguage) {
            return Optional.empty();
        }
    }

    Description description() {
        return new Description(
                new Description.Writing(
                        author(), first("sourceDesc", "date", "origDate"), place(), ""),
                new Description.Keeping(
                        first("msIdentifier", "repository", "institution"),
                        first("msIdentifier", "collection"),
                        first("msIdentifier", "idno")),
                new Description.Rights(licence(), statement()),
                "");
    }

    private String author() {
        return headers.stream()
                .flatMap(header ->
                        Stream.concat(
                                header.descend("fileDesc", "titleStmt").stream()
                                        .flatMap(statement -> statement.children("author")),
                                header.all("sourceDesc").flatMap(source -> source.all("author"))))
                .map(ForeignHeader::words)
                .filter(author -> !author.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String place() {
        var created = first("creation", "placeName");
        return created.isEmpty() ? first("history", "origPlace") : created;
    }

    private String licence() {
        return headers.stream()
                .flatMap(header -> header.all("licence"))
                .map(licence -> {
                    var target = licence.at("target");
                    return target.isEmpty() ? words(licence) : target;
                })
                .filter(licence -> !licence.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String statement() {
        return headers.stream()
                .flatMap(header ->
                        header.descend("fileDesc", "publicationStmt", "availability").stream())
                .map(ForeignHeader::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The words of the first element of one of these names inside one named `around`.
    private String first(String around, String... names) {
        return headers.stream()
                .flatMap(header -> header.all(around))
                .flatMap(found -> Stream.of(names).flatMap(found::all))
                .map(ForeignHeader::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String words(XmlElement element) {
        return element.words().replaceAll("\\s+", " ").strip();
    }

    /// What of the description is filled, for the report.
    static String filled(Description description, String title) {
        var filled = new ArrayList<String>();
        add(filled, "title", title);
        add(filled, "author", description.writing().author());
        add(filled, "date", description.writing().date());
        add(filled, "place", description.writing().place());
        add(filled, "archive", description.keeping().archive());
        add(filled, "collection", description.keeping().fonds());
        add(filled, "shelf mark", description.keeping().folio());
        add(filled, "licence", description.rights().licence());
        add(filled, "rights", description.rights().statement());
        return String.join(", ", filled);
    }

    private static void add(List<String> filled, String what, String value) {
        if (!value.isEmpty()) {
            filled.add(what);
        }
    }
}
