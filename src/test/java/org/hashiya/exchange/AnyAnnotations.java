package org.hashiya.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.Review;
import org.hashiya.annotation.Stance;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityKind;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Annotations of every kind over words of every kind, always the same for one seed.
final class AnyAnnotations {
    static final int MANY = 120;
    private static final String[] SIGNS = {
        "a",
        "ə",
        "İ",
        "ж",
        "م",
        "é",
        "e\u0301",
        "🙂",
        "𐎠",
        "👩\u200D🌾",
        " ",
        " ",
        "\n",
        "\t",
        "\\",
        "\"",
        ";",
        ":",
        "=",
        "area=",
        "time=",
        "person:",
        "\\n",
        "“",
        "\r",
        "\u2028",
        "12",
        "'"
    };
    private static final String[] DATES = {
        "1923-05-04",
        "1923-05",
        "1923",
        "-0044",
        "192X",
        "19XX",
        "1923-21",
        "1923/1924",
        "1923-05/..",
        "[1923-05..1923-09]",
        "[..1923]",
        "P30Y",
        "XXXX-04-28",
        "1923-02-30",
        "1917-11-02@julian",
        "1341-03-02@hijri!",
        "1923~",
        "1923?",
        "1923%!"
    };

    private final Random chance;
    private final SmallProject project = new SmallProject();
    private final List<Entity> entities = new ArrayList<>();

    AnyAnnotations(long seed) {
        chance = new Random(seed);
    }

    /// A project with three texts, entities of each kind, and [#MANY] annotations.
    SmallProject project() {
        var texts = new ArrayList<TextId>();
        for (var language : List.of("az", "ru", "ar")) {
            texts.add(
                    project.text(
                            language + "-" + project.annotations().size() + ".txt",
                            language,
                            words(400)));
        }
        for (var kind : EntityKind.values()) {
            entities.add(project.entity(kind.code(), kind.code() + "-" + entities.size()));
        }
        var edit = EditId.random();
        var made = new ArrayList<Annotation>();
        for (int place = 1; place <= MANY; place++) {
            made.add(annotation(new LastingId(edit, place), one(texts)));
        }
        project.perform(new Edit.Annotate(made));
        project.perform(new Edit.Relate(relations(edit, made)));
        return project;
    }

    private Annotation annotation(LastingId id, TextId text) {
        var words = project.read(text).words();
        var letters = new Graphemes(words);
        int start = chance.nextInt(words.length() - 1);
        var span =
                letters.widen(
                        new Span(start, Math.min(words.length(), start + 1 + chance.nextInt(40))));
        return new Annotation(id, text, span, body(), Authorship.of("Other", Instant.EPOCH));
    }

    private Body body() {
        var tag = one(project.project().tags().tags().stream().map(Tag::id).toList());
        var attributes = new TreeMap<String, String>();
        for (int i = chance.nextInt(3); i > 0; i--) {
            attributes.put("name" + one(List.of("", "\t", " of a thing", ":x")), some(8));
        }
        return new Body(
                tag, meaning(tag), one(List.of(Certainty.values())), perhapsEmpty(12), attributes);
    }

    /// A claim's tag goes with a claim; the other tags with anything.
    private Meaning meaning(TagId tag) {
        if (tag.equals(TagId.CLAIM)) {
            return new Meaning.Claims(claim());
        }
        return switch (chance.nextInt(5)) {
            case 0 -> new Meaning.Names(one(entities).id());
            case 1 -> new Meaning.Dates(date());
            case 2 -> new Meaning.Measures(figure());
            case 3 -> new Meaning.Claims(claim());
            default -> Meaning.PLAIN;
        };
    }

    private Claim claim() {
        var subjects = new ArrayList<Party>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            subjects.add(party());
        }
        return new Claim(
                new Claim.Paraphrase(
                        perhapsEmpty(20), new LanguageTag(one(List.of("az", "az-Cyrl", "und")))),
                one(List.of("event", "", "of_our-own")),
                one(List.of(Stance.values())),
                perhaps(this::party),
                subjects,
                perhaps(this::figure),
                perhaps(this::date),
                perhaps(this::party),
                new Claim.Scope(perhapsEmpty(12), perhaps(this::party), perhaps(this::date)),
                new Review(one(List.of(Review.Truth.values())), perhapsEmpty(9), perhapsEmpty(9)));
    }

    private Party party() {
        if (chance.nextBoolean()) {
            var entity = one(entities);
            return new Party.Registered(entity.id(), entity.kind());
        }
        return new Party.Worded(some(8), one(List.of(EntityKind.values())));
    }

    private Figure share() {
        return new Figure(
                Optional.of(new BigDecimal("99.50")),
                Figure.Bounds.NONE,
                Figure.PERCENT,
                perhapsEmpty(6),
                chance.nextBoolean());
    }

    private Figure figure() {
        if (chance.nextInt(4) == 0) {
            return share();
        }
        var least = perhaps(() -> new BigDecimal("1.50"));
        var most = perhaps(() -> new BigDecimal("123456789012345678901234.000000001"));
        var value = perhaps(() -> BigDecimal.valueOf(chance.nextLong(), chance.nextInt(9)));
        return new Figure(
                least.isEmpty() && most.isEmpty() ? Optional.of(BigDecimal.TEN) : value,
                new Figure.Bounds(least, most),
                one(List.of("", "pood", some(3))),
                perhapsEmpty(6),
                chance.nextBoolean());
    }

    private HistoricalDate date() {
        return HistoricalDate.parse(one(List.of(DATES)));
    }

    private List<Relation> relations(EditId edit, List<Annotation> made) {
        var claims =
                made.stream()
                        .filter(annotation -> annotation.meaning() instanceof Meaning.Claims)
                        .map(Annotation::id)
                        .toList();
        var pairs = new HashSet<Relation.Pair>();
        var relations = new ArrayList<Relation>();
        for (int i = 0; i < 10; i++) {
            int first = chance.nextInt(claims.size() - 1);
            var pair = new Relation.Pair(claims.get(first), claims.get(first + 1));
            if (pairs.add(pair)) {
                relations.add(
                        new Relation(
                                new LastingId(edit, MANY + 1 + i),
                                pair,
                                one(List.of(Relation.Kind.values())),
                                perhapsEmpty(10),
                                one(List.of(Certainty.values()))));
            }
        }
        return relations;
    }

    private String words(int count) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(SIGNS[chance.nextInt(SIGNS.length)]);
        }
        return words.toString();
    }

    /// Words that are not blank.
    private String some(int most) {
        return words(chance.nextInt(most)) + "x" + words(chance.nextInt(most));
    }

    private String perhapsEmpty(int most) {
        return chance.nextInt(3) == 0 ? "" : words(most);
    }

    private <T> Optional<T> perhaps(Supplier<T> something) {
        return chance.nextBoolean() ? Optional.of(something.get()) : Optional.empty();
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
