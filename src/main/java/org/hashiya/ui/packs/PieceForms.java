package org.hashiya.ui.packs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityKind;
import org.hashiya.pack.Piece;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.MeaningWords;
import org.hashiya.ui.packs.Rows.Choice;
import org.hashiya.ui.packs.Rows.Part;
import org.hashiya.ui.packs.Rows.Whole;

/// The forms of all kinds of items.
final class PieceForms {
    private final PackTools tools;

    PieceForms(PackTools tools) {
        this.tools = tools;
    }

    /// The form of pieces of the same kind as `piece`.
    ///
    /// @param write gets the piece when something of it is another
    Rows<Piece> of(Piece piece, Consumer<Piece> write) {
        var rows = new Rows<>(piece, write);
        return switch (piece) {
            case Piece.Heading _ -> heading(rows);
            case Piece.Instruction _ ->
                    rows.needed(
                            Words.say("pack.of.words"),
                            "pack-words",
                            part(
                                    Piece.Instruction.class,
                                    Piece.Instruction::words,
                                    (_, words) -> new Piece.Instruction(words)));
            case Piece.Passage _ -> new PassageForm(tools).passage(rows);
            case Piece.Facing _ -> new PassageForm(tools).facing(rows);
            case Piece.Illustration _ -> picture(rows);
            case Piece.Question _ -> new QuestionForm(tools).of(rows);
            case Piece.WritingSpace _ ->
                    rows.number(
                            Words.say("pack.of.lines"),
                            "pack-lines",
                            new Whole(1, 60),
                            part(
                                    Piece.WritingSpace.class,
                                    Piece.WritingSpace::lines,
                                    (_, lines) -> new Piece.WritingSpace(lines)));
            case Piece.Glossary _ -> glossary(rows);
            case Piece.Register _ -> register(rows);
            case Piece.Claims _ ->
                    hinted(
                            rows.box(
                                    Words.say("pack.of.asks"),
                                    "pack-asks",
                                    part(
                                            Piece.Claims.class,
                                            Piece.Claims::asks,
                                            (_, asks) -> new Piece.Claims(asks))),
                            Words.say("pack.why.claims"));
            case Piece.Timeline _ -> hinted(rows, Words.say("pack.why.timeline"));
            case Piece.Sources _ -> hinted(rows, Words.say("pack.why.sources"));
            case Piece.PageBreak _ -> hinted(rows, Words.say("pack.why.break"));
        };
    }

    /// A part of one kind of piece; the form is only shown for that kind.
    static <P extends Piece, V> Part<Piece, V> part(
            Class<P> kind, Function<P, V> of, BiFunction<P, V, Piece> with) {
        return new Part<>(
                piece -> of.apply(kind.cast(piece)),
                (piece, value) -> with.apply(kind.cast(piece), value));
    }

    private static Rows<Piece> hinted(Rows<Piece> rows, String words) {
        var hint = Parts.muted(words);
        hint.setWrapText(true);
        return rows.row(hint, () -> {});
    }

    private static Rows<Piece> heading(Rows<Piece> rows) {
        return rows.needed(
                        Words.say("pack.of.words"),
                        "pack-words",
                        part(
                                Piece.Heading.class,
                                Piece.Heading::words,
                                (old, words) -> new Piece.Heading(words, old.level())))
                .choice(
                        Words.say("pack.of.level"),
                        "pack-level",
                        new Choice<>(List.of(1, 2, 3), String::valueOf),
                        part(
                                Piece.Heading.class,
                                Piece.Heading::level,
                                (old, level) -> new Piece.Heading(old.words(), level)));
    }

    private static Rows<Piece> picture(Rows<Piece> rows) {
        var kind = Piece.Illustration.class;
        return hinted(
                rows.line(
                                Words.say("pack.of.caption"),
                                "pack-caption",
                                part(
                                        kind,
                                        Piece.Illustration::caption,
                                        (old, words) ->
                                                new Piece.Illustration(
                                                        old.digest(),
                                                        words,
                                                        old.credit(),
                                                        old.alternative())))
                        .line(
                                Words.say("pack.of.credit"),
                                "pack-credit",
                                part(
                                        kind,
                                        Piece.Illustration::credit,
                                        (old, words) ->
                                                new Piece.Illustration(
                                                        old.digest(),
                                                        old.caption(),
                                                        words,
                                                        old.alternative())))
                        .lines(
                                Words.say("pack.of.alternative"),
                                "pack-alternative",
                                part(
                                        kind,
                                        Piece.Illustration::alternative,
                                        (old, words) ->
                                                new Piece.Illustration(
                                                        old.digest(),
                                                        old.caption(),
                                                        old.credit(),
                                                        words))),
                Words.say("pack.why.alternative"));
    }

    private Rows<Piece> glossary(Rows<Piece> rows) {
        var kind = Piece.Glossary.class;
        var tags = tools.project().tags().tags();
        return boxes(
                hinted(
                        rows.choice(
                                Words.say("pack.of.order"),
                                "pack-order",
                                new Choice<>(List.of(Piece.Order.values()), PieceWords::of),
                                part(
                                        kind,
                                        Piece.Glossary::order,
                                        (old, order) -> new Piece.Glossary(old.tags(), order))),
                        Words.say("pack.why.glossary")),
                new Boxes<>(
                        tags.stream().map(Tag::id).toList(),
                        id ->
                                tools.project()
                                        .tags()
                                        .find(id)
                                        .map(tag -> tag.label(Words.language()))
                                        .orElseGet(id::id),
                        TagId::id),
                part(
                        kind,
                        Piece.Glossary::tags,
                        (old, chosen) -> new Piece.Glossary(chosen, old.order())));
    }

    private static Rows<Piece> register(Rows<Piece> rows) {
        return boxes(
                hinted(rows, Words.say("pack.why.register")),
                new Boxes<>(
                        Arrays.asList(EntityKind.values()),
                        MeaningWords::of,
                        each -> each.name().toLowerCase(java.util.Locale.ROOT)),
                part(
                        Piece.Register.class,
                        Piece.Register::kinds,
                        (old, kinds) -> kinds.isEmpty() ? old : new Piece.Register(kinds)));
    }

    /// @param id the end of the id of its box
    private record Boxes<V>(List<V> all, Function<V, String> words, Function<V, String> id) {}

    /// Several of some values.
    private static <V> Rows<Piece> boxes(
            Rows<Piece> rows, Boxes<V> values, Part<Piece, List<V>> part) {
        var flow = new FlowPane(12, 5);
        var boxes = new ArrayList<CheckBox>();
        Supplier<List<V>> chosen =
                () -> {
                    var list = new ArrayList<V>();
                    for (int i = 0; i < boxes.size(); i++) {
                        if (boxes.get(i).isSelected()) {
                            list.add(values.all().get(i));
                        }
                    }
                    return list;
                };
        Runnable refresh =
                () -> {
                    var now = part.of().apply(rows.value());
                    for (int i = 0; i < boxes.size(); i++) {
                        boxes.get(i).setSelected(now.contains(values.all().get(i)));
                    }
                };
        for (var value : values.all()) {
            var box = new CheckBox(values.words().apply(value));
            box.setId("pack-box-" + values.id().apply(value));
            box.setMnemonicParsing(false);
            box.setOnAction(_ -> {
                rows.set(part.with().apply(rows.value(), chosen.get()));
                refresh.run(); // the last of a register cannot be taken away
            });
            boxes.add(box);
        }
        flow.getChildren().setAll(boxes);
        return rows.row(flow, refresh);
    }
}
