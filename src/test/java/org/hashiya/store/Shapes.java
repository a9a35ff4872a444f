package org.hashiya.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.Review;
import org.hashiya.annotation.Stance;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.StyleChange;
import org.hashiya.chronology.When;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.identity.EditId;
import org.hashiya.identity.Id;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Edit;
import org.hashiya.project.Original;
import org.hashiya.project.Progress;
import org.hashiya.text.Description;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Passages;
import org.hashiya.text.Repair;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// Whatever a project can hold, out of a seed.
final class Shapes {
    private static final String WORDS =
            "Dəyirman 1922-ci ildə tikildi. В 1923 году мельница сгорела. كتب الكاتب. \u0001 𐎀𐎁 naïve ";
    private final Random chance;

    Shapes(long seed) {
        chance = new Random(seed);
    }

    @SafeVarargs
    private <T> T oneOf(T... all) {
        return all[chance.nextInt(all.length)];
    }

    <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private <T> Optional<T> perhaps(Supplier<T> value) {
        return chance.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    int below(int bound) {
        return chance.nextInt(bound);
    }

    String words() {
        int start = chance.nextInt(20);
        return chance.nextInt(4) == 0
                ? ""
                : WORDS.substring(start, start + 1 + chance.nextInt(40)).strip();
    }

    private String someWords() {
        return "w" + words();
    }

    LanguageTag language() {
        return new LanguageTag(oneOf("az", "ru", "en", "ar", "az-Cyrl", "und"));
    }

    Instant instant() {
        return Instant.ofEpochMilli(1_700_000_000_000L + chance.nextInt(1_000_000_000));
    }

    Id id() {
        return new Id(chance.nextLong(), chance.nextLong());
    }

    When.Point point() {
        int year = oneOf(1, 476, 1813, 1922, 1999, -44, 9999);
        return oneOf(
                new When.Day(year, 1 + chance.nextInt(12), 1 + chance.nextInt(31)),
                new When.Month(year, 1 + chance.nextInt(12)),
                new When.Year(year));
    }

    When when() {
        return switch (chance.nextInt(8)) {
            case 0 -> new When.Decade(1920);
            case 1 -> new When.Century(1900);
            case 2 -> new When.Season(1922, oneOf(When.Quarter.values()));
            case 3 -> new When.Part(Optional.of(point()), perhaps(this::point));
            case 4 -> new When.Range(perhaps(this::point), Optional.of(point()));
            case 5 -> new When.Lasting(Period.of(chance.nextInt(3), chance.nextInt(12), 1));
            case 6 -> new When.YearlessDay(1 + chance.nextInt(12), 1 + chance.nextInt(31));
            default -> point();
        };
    }

    HistoricalDate date() {
        var doubts = EnumSet.noneOf(HistoricalDate.Doubt.class);
        for (var doubt : HistoricalDate.Doubt.values()) {
            if (chance.nextInt(3) == 0) {
                doubts.add(doubt);
            }
        }
        return new HistoricalDate(when(), oneOf(CalendarSystem.values()), doubts);
    }

    Figure figure() {
        var least = perhaps(() -> new BigDecimal(oneOf("0", "1.50", "200", "-3.000", "1E+3")));
        return new Figure(
                Optional.of(new BigDecimal(oneOf("0", "0.00", "268", "12.50", "1E+3", "9E-30"))),
                new Figure.Bounds(least, least.map(number -> number.add(new BigDecimal("10.10")))),
                oneOf("", "count", Figure.PERCENT, "desyatina"),
                words(),
                chance.nextBoolean());
    }

    Party party(List<EntityId> entities) {
        var kind = oneOf(EntityKind.values());
        return chance.nextBoolean()
                ? new Party.Registered(oneOf(entities), kind)
                : new Party.Worded(someWords(), kind);
    }

    Claim claim(List<EntityId> entities) {
        var subjects = new ArrayList<Party>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            subjects.add(party(entities));
        }
        return new Claim(
                new Claim.Paraphrase(words(), language()),
                oneOf("event", "", "hökm-1"),
                oneOf(Stance.values()),
                perhaps(() -> party(entities)),
                subjects,
                perhaps(this::figure),
                perhaps(this::date),
                perhaps(() -> party(entities)),
                new Claim.Scope(words(), perhaps(() -> party(entities)), perhaps(this::date)),
                new Review(oneOf(Review.Truth.values()), words(), words()));
    }

    Meaning meaning(List<EntityId> entities) {
        return switch (chance.nextInt(5)) {
            case 0 -> new Meaning.Names(oneOf(entities));
            case 1 -> new Meaning.Dates(date());
            case 2 -> new Meaning.Measures(figure());
            case 3 -> new Meaning.Claims(claim(entities));
            default -> Meaning.PLAIN;
        };
    }

    Body body(List<EntityId> entities) {
        return new Body(
                oneOf(TagSet.forHistorians().tags()).id(),
                meaning(entities),
                oneOf(Certainty.values()),
                words(),
                chance.nextBoolean() ? Map.of() : Map.of("rend", words(), "n", "1"));
    }

    Authorship authorship() {
        var made = Authorship.of(oneOf("Leyla", "Иван", ""), instant());
        return chance.nextBoolean() ? made : made.changedBy("Anar", instant());
    }

    /// @param length of the text, UTF-16
    Annotation annotation(LastingId id, TextId text, int length, List<EntityId> entities) {
        int start = chance.nextInt(length);
        var span = new Span(start, start + 1 + chance.nextInt(length - start));
        return new Annotation(id, text, span, body(entities), authorship());
    }

    /// That many, named after one edit.
    List<Annotation> annotations(int count, TextId text, int length, List<EntityId> entities) {
        var edit = new EditId(id());
        var all = new ArrayList<Annotation>();
        for (int place = 1; place <= count; place++) {
            all.add(annotation(new LastingId(edit, place), text, length, entities));
        }
        return all;
    }

    Relation relation(LastingId first, LastingId second) {
        return new Relation(
                new LastingId(new EditId(id()), 1),
                new Relation.Pair(first, second),
                oneOf(Relation.Kind.values()),
                words(),
                oneOf(Certainty.values()));
    }

    /// On an annotation, or on the text as a whole.
    Comment comment(LastingId id, Comment.Place at) {
        return new Comment(
                id, at, someWords(), at.answers().isEmpty() && chance.nextBoolean(), authorship());
    }

    Progress progress(TextId text, int passage) {
        return new Progress(
                text,
                new Passages.Place(oneOf(Passages.Unit.values()), passage),
                oneOf(Progress.Step.values()),
                someWords(),
                authorship().created());
    }

    /// On whole letters.
    Passage passage(TextId text, String words) {
        int start = chance.nextInt(words.length());
        int end = start + 1 + chance.nextInt(Math.min(20, words.length() - start));
        return new Passage(text, new Graphemes(words).widen(new Span(start, end)));
    }

    Alignment alignment(LastingId id, List<Passage> passages) {
        return new Alignment(id, passages, grounds(), authorship());
    }

    Alignment.Grounds grounds() {
        return new Alignment.Grounds(
                oneOf(Certainty.values()),
                perhaps(() ->
                        new Alignment.Proposed(oneOf("length", "other"), chance.nextDouble())),
                words());
    }

    Entity entity() {
        return entity(new EntityId(id()));
    }

    Entity entity(EntityId id) {
        var names = new ArrayList<Name>();
        names.add(new Name(someWords(), language(), Name.Use.MAIN));
        for (int i = chance.nextInt(3); i > 0; i--) {
            names.add(new Name(someWords(), language(), oneOf(Name.Use.values())));
        }
        return new Entity(
                id,
                oneOf(EntityKind.values()),
                "k" + Long.toString(chance.nextLong() >>> 1, 36),
                names,
                new Entity.Particulars(
                        perhaps(this::date),
                        perhaps(() -> new Entity.Coordinates(40.1 + chance.nextDouble(), -71.25)),
                        chance.nextBoolean()
                                ? List.of()
                                : List.of(
                                        new Authority("wikidata", "Q1"),
                                        new Authority("viaf", "2")),
                        words()));
    }

    Tag tag(String id, Optional<TagId> parent) {
        return new Tag(
                new TagId(id),
                parent,
                Map.of("en", id, "az", words(), "ar", words()),
                new Tag.Look("#a1b2c3", oneOf("", "x")),
                oneOf("rs", "seg"),
                new Tag.Usage(
                        chance.nextBoolean() ? Map.of() : Map.of("ru", words(), "az", words()),
                        attributes()));
    }

    private List<TagAttribute> attributes() {
        var attributes = new ArrayList<TagAttribute>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            attributes.add(
                    new TagAttribute(
                            "n" + i,
                            chance.nextBoolean() ? Map.of() : Map.of("en", words(), "ar", words()),
                            oneOf(
                                    new AttributeKind.Words(),
                                    new AttributeKind.Numeral(),
                                    new AttributeKind.Choice(List.of("hand " + i, "печать")),
                                    new AttributeKind.Date(),
                                    new AttributeKind.Entity(),
                                    new AttributeKind.YesNo()),
                            chance.nextBoolean(),
                            words()));
        }
        return attributes;
    }

    Revision revision(int number, String words) {
        var blocks = new ArrayList<Structure.Block>();
        var repairs = new ArrayList<Repair>();
        var acceptance = new Repair.Acceptance("Leyla", instant());
        for (int start = 0; start + 3 <= words.length(); start += 3) {
            blocks.add(
                    new Structure.Block(
                            oneOf(Structure.Kind.values()), new Span(start, start + 2)));
            if (number > 1) {
                repairs.add(
                        new Repair(
                                new Span(start, start + 1),
                                oneOf("U+0001", "ә"),
                                "ə",
                                oneOf("old font", "by hand"),
                                acceptance));
            }
        }
        return new Revision(
                number,
                words,
                new Structure(
                        blocks,
                        List.of(new Structure.PageBreak(0, "i"), new Structure.PageBreak(2, "2")),
                        List.of(new Structure.Part(new Span(0, 2), language(), words()))),
                repairs);
    }

    Edit.AddText text() {
        return text(WORDS.repeat(1 + chance.nextInt(3)));
    }

    Edit.AddText text(String words) {
        var bytes = new byte[chance.nextInt(2000)];
        chance.nextBytes(bytes);
        var text =
                new SourceText(
                        new TextId(id()),
                        someWords(),
                        language(),
                        new SourceText.Origin(
                                "a b.txt", "UTF-8", new Original(bytes).sha256(), bytes.length),
                        description(),
                        1,
                        words.codePointCount(0, words.length()));
        return new Edit.AddText(text, revision(1, words), new Original(bytes));
    }

    /// One to three changes of calendars.
    List<StyleChange> styles() {
        return Stream.generate(() ->
                        new StyleChange(
                                List.of(words(), words()),
                                below(2) == 0 ? List.of() : List.of(words()),
                                new When.Day(1700 + below(200), 1 + below(12), 18),
                                new When.Day(1918, 1 + below(12), 1 + below(28)),
                                words()))
                .limit(1 + below(3))
                .toList();
    }

    Description description() {
        return new Description(
                new Description.Writing(words(), words(), words(), words()),
                new Description.Keeping(words(), words(), words()),
                new Description.Rights(words(), words()),
                words());
    }
}
