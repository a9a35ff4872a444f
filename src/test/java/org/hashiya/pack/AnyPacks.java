package org.hashiya.pack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityKind;
import org.hashiya.identity.Id;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Packs by chance, out of a seed.
public final class AnyPacks {
    private static final String SAID = "Suala <b>cavab</b> \"ver\" & вопрос سؤال 𐎀 naïve\n\tend";

    private final Random chance;

    public AnyPacks(long seed) {
        chance = new Random(seed);
    }

    /// A text that passages may be of.
    public record Source(TextId id, String words) {}

    public Id id() {
        return new Id(chance.nextLong(), chance.nextLong());
    }

    private <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private String words() {
        int end = 1 + chance.nextInt(SAID.length() - 1);
        return "w"
                + SAID.substring(
                        0, Character.isHighSurrogate(SAID.charAt(end - 1)) ? end - 1 : end);
    }

    private String perhapsWords() {
        return chance.nextBoolean() ? words() : "";
    }

    public TitlePage front() {
        return new TitlePage(
                words(),
                perhapsWords(),
                oneOf(TitlePage.LANGUAGES),
                perhapsWords(),
                LocalDate.ofEpochDay(20_000 + chance.nextInt(1000)));
    }

    public Pack pack(List<Source> sources) {
        return new Pack(
                new PackId(id()),
                front(),
                IntStream.range(0, chance.nextInt(12)).mapToObj(_ -> item(sources)).toList());
    }

    public Item item(List<Source> sources) {
        return new Item(new ItemId(id()), piece(sources));
    }

    public Piece piece(List<Source> sources) {
        var shown = oneOf(List.of(Piece.Shown.values()));
        return switch (chance.nextInt(12)) {
            case 0 -> new Piece.Heading(words(), 1 + chance.nextInt(3));
            case 1, 2 -> new Piece.Passage(excerpt(sources), perhapsWords(), shown);
            case 3 ->
                    new Piece.Facing(
                            List.of(excerpt(sources), excerpt(sources)), perhapsWords(), shown);
            case 4 -> new Piece.Instruction(words());
            case 5, 6 -> new Piece.Question(words(), exercise(sources), chance.nextInt(9));
            case 7 -> new Piece.WritingSpace(1 + chance.nextInt(9));
            case 8 ->
                    new Piece.Glossary(
                            List.of(TagId.TERM, TagId.NOTE), oneOf(List.of(Piece.Order.values())));
            case 9 -> new Piece.Register(List.of(oneOf(List.of(EntityKind.values()))));
            case 10 -> new Piece.Claims(chance.nextBoolean());
            default ->
                    oneOf(
                            List.of(
                                    new Piece.Timeline(),
                                    new Piece.Sources(),
                                    new Piece.PageBreak()));
        };
    }

    private Exercise exercise(List<Source> sources) {
        return switch (chance.nextInt(sources.size() > 1 ? 5 : 4)) {
            case 0 -> new Exercise.Open(perhapsWords(), chance.nextInt(9));
            case 1 ->
                    new Exercise.Choice(
                            List.of(
                                    new Exercise.Option(words(), chance.nextBoolean()),
                                    new Exercise.Option(words(), true)));
            case 2 -> new Exercise.Find(excerpt(sources));
            case 3 -> new Exercise.Sort(List.of("1" + words(), "2" + words(), "3" + words()));
            default ->
                    new Exercise.Compare(
                            new Exercise.Sides(sources.get(0).id(), sources.get(1).id()),
                            List.of(words(), words()),
                            perhapsWords());
        };
    }

    public Excerpt excerpt(List<Source> sources) {
        var source = oneOf(sources);
        var letters = new Graphemes(source.words());
        int length = source.words().length();
        int start = chance.nextInt(length / 2);
        var first = letters.widen(new Span(start, start + 1 + chance.nextInt(length / 4)));
        var stretches = new ArrayList<>(List.of(Excerpt.Stretch.of(source.words(), first)));
        if (chance.nextBoolean() && first.end() + 3 < length) {
            var second = letters.widen(new Span(first.end() + 2, length));
            if (second.start() > first.end()) {
                stretches.add(Excerpt.Stretch.of(source.words(), second));
            }
        }
        return new Excerpt(source.id(), 1, stretches, chance.nextBoolean() ? "0123abcd" : "");
    }

    /// Items moved, changed, gone and come, and perhaps another title page.
    public Pack changed(Pack pack, List<Source> sources) {
        var items = new ArrayList<>(pack.items());
        for (int steps = chance.nextInt(5); steps > 0; steps--) {
            int place = items.isEmpty() ? 0 : chance.nextInt(items.size());
            switch (chance.nextInt(items.isEmpty() ? 1 : 4)) {
                case 0 -> items.add(place, item(sources));
                case 1 -> items.remove(place);
                case 2 -> {
                    var item = items.remove(place);
                    items.add(chance.nextInt(items.size() + 1), item);
                }
                default -> items.set(place, items.get(place).saying(piece(sources)));
            }
        }
        return new Pack(pack.id(), chance.nextInt(3) == 0 ? front() : pack.front(), items);
    }

    /// A small one in one colour.
    public static byte[] png(int colour) {
        var image = new BufferedImage(8, 5, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, colour);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
