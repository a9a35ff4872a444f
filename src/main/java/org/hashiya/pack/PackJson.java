package org.hashiya.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityKind;
import org.hashiya.language.LanguageTag;

/// The definition of a pack as JSON that people can read, compare and write by hand.
///
/// @param form how its passages are written
public record PackJson(ExcerptForm form) {
    /// As a project keeps it.
    public static final PackJson KEPT = new PackJson(ExcerptForm.KEPT);

    private static final List<String> FRONT =
            List.of("title", "audience", "language", "licence", "changed");

    private static final List<String> ITEM =
            List.of(
                    "id",
                    "kind",
                    "words",
                    "level",
                    "leadIn",
                    "shown",
                    "excerpt",
                    "columns",
                    "picture",
                    "caption",
                    "credit",
                    "alternative",
                    "points",
                    "task",
                    "lines",
                    "answer",
                    "options",
                    "events",
                    "texts",
                    "aspects",
                    "tags",
                    "order",
                    "of",
                    "asks");

    // ---- the title page

    /// Into an object that is open.
    public static void writeFields(JsonGenerator json, TitlePage front) throws IOException {
        json.writeStringField("title", front.title());
        Members.unlessEmpty(json, "audience", front.audience());
        json.writeStringField("language", front.language().toString());
        Members.unlessEmpty(json, "licence", front.licence());
        json.writeStringField("changed", front.changed().toString());
    }

    public static TitlePage front(PackFields fields) {
        return guarded(
                fields,
                () ->
                        new TitlePage(
                                fields.text("title"),
                                fields.textOrEmpty("audience"),
                                new LanguageTag(fields.text("language")),
                                fields.textOrEmpty("licence"),
                                day(fields)));
    }

    private static LocalDate day(PackFields fields) {
        try {
            return LocalDate.parse(fields.text("changed"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“changed” should be a day such as 2026-03-21", e);
        }
    }

    public static List<String> frontNames() {
        return FRONT;
    }

    // ---- items

    /// All names that objects of items may have.
    public static List<String> itemNames() {
        return ITEM;
    }

    public void write(JsonGenerator json, Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id().toString());
        json.writeStringField("kind", item.piece().kind());
        writeFields(json, item.piece());
        json.writeEndObject();
    }

    private void writeFields(JsonGenerator json, Piece piece) throws IOException {
        switch (piece) {
            case Piece.Heading(var words, var level) -> {
                json.writeStringField("words", words);
                json.writeNumberField("level", level);
            }
            case Piece.Passage(var excerpt, var leadIn, var shown) -> {
                Members.unlessEmpty(json, "leadIn", leadIn);
                json.writeStringField("shown", shown.code());
                json.writeFieldName("excerpt");
                form.write(json, excerpt);
            }
            case Piece.Facing(var columns, var leadIn, var shown) -> {
                Members.unlessEmpty(json, "leadIn", leadIn);
                json.writeStringField("shown", shown.code());
                json.writeArrayFieldStart("columns");
                for (var each : columns) {
                    form.write(json, each);
                }
                json.writeEndArray();
            }
            case Piece.Illustration(var digest, var caption, var credit, var alternative) -> {
                json.writeStringField("picture", digest);
                Members.unlessEmpty(json, "caption", caption);
                Members.unlessEmpty(json, "credit", credit);
                Members.unlessEmpty(json, "alternative", alternative);
            }
            case Piece.Instruction(var words) -> json.writeStringField("words", words);
            case Piece.Question(var words, var exercise, var points) -> {
                json.writeStringField("words", words);
                if (points > 0) {
                    json.writeNumberField("points", points);
                }
                new ExerciseJson(form).writeFields(json, exercise);
            }
            case Piece.WritingSpace(var lines) -> json.writeNumberField("lines", lines);
            case Piece.Glossary(var tags, var order) -> {
                Members.texts(json, "tags", tags.stream().map(TagId::id).toList());
                json.writeStringField("order", order.code());
            }
            case Piece.Register(var kinds) ->
                    Members.texts(json, "of", kinds.stream().map(EntityKind::code).toList());
            case Piece.Claims(var asks) -> json.writeBooleanField("asks", asks);
            case Piece.PageBreak _, Piece.Timeline _, Piece.Sources _ -> {}
        }
    }

    /// @param fields called as sentences are to call the item
    /// @throws IllegalArgumentException with such a sentence
    public Item item(PackFields fields) {
        return guarded(
                fields,
                () ->
                        new Item(
                                fields.perhaps("id").map(ItemId::parse).orElseGet(ItemId::random),
                                piece(fields)));
    }

    private Piece piece(PackFields fields) {
        return switch (fields.text("kind")) {
            case "heading" -> new Piece.Heading(fields.text("words"), fields.numberOr("level", 1));
            case "passage" ->
                    new Piece.Passage(
                            form.read(fields.object("excerpt")),
                            fields.textOrEmpty("leadIn"),
                            shown(fields));
            case "facing" ->
                    new Piece.Facing(
                            fields.list("columns", form::read),
                            fields.textOrEmpty("leadIn"),
                            shown(fields));
            case "picture" ->
                    new Piece.Illustration(
                            fields.text("picture"),
                            fields.textOrEmpty("caption"),
                            fields.textOrEmpty("credit"),
                            fields.textOrEmpty("alternative"));
            case "instruction" -> new Piece.Instruction(fields.text("words"));
            case "question" ->
                    new Piece.Question(
                            fields.text("words"),
                            new ExerciseJson(form).read(fields),
                            fields.numberOr("points", 0));
            case "space" -> new Piece.WritingSpace(fields.number("lines"));
            case "break" -> new Piece.PageBreak();
            case "glossary" ->
                    new Piece.Glossary(
                            fields.texts("tags").stream().map(TagId::new).toList(), order(fields));
            case "register" ->
                    new Piece.Register(
                            fields.texts("of").stream()
                                    .map(code ->
                                            demand(
                                                    EntityKind.ofCode(code),
                                                    "“" + code + "” is not a kind of entry"))
                                    .toList());
            case "timeline" -> new Piece.Timeline();
            case "claims" -> new Piece.Claims(fields.flag("asks"));
            case "sources" -> new Piece.Sources();
            default ->
                    throw new IllegalArgumentException(
                            "“" + fields.text("kind") + "” is not a kind of item");
        };
    }

    private static Piece.Shown shown(PackFields fields) {
        return one(Piece.Shown.values(), Piece.Shown::code, fields, "shown", "names");
    }

    private static Piece.Order order(PackFields fields) {
        return one(Piece.Order.values(), Piece.Order::code, fields, "order", "alphabet");
    }

    private static <T> T one(
            T[] all, Function<T, String> code, PackFields fields, String name, String otherwise) {
        var written = fields.perhaps(name).orElse(otherwise);
        return demand(
                Arrays.stream(all).filter(each -> code.apply(each).equals(written)).findFirst(),
                "“%s” is not one of %s"
                        .formatted(
                                written, String.join(", ", Arrays.stream(all).map(code).toList())));
    }

    private static <T> T demand(Optional<T> found, String otherwise) {
        return found.orElseThrow(() -> new IllegalArgumentException(otherwise));
    }

    /// Says where, when what is read does not say it itself.
    private static <T> T guarded(PackFields fields, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            var said = String.valueOf(e.getMessage());
            throw !fields.where().isEmpty() && said.startsWith(fields.where())
                    ? e
                    : fields.fault(said);
        }
    }
}
