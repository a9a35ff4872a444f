package org.hashiya.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Review;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.claim.Relation;
import org.hashiya.entity.EntityKind;
import org.hashiya.identity.EditId;
import org.hashiya.identity.Id;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;

/// Texts of random letters in several scripts with random marks on them, the same for the same
/// seed.
final class RandomTexts {
    private static final List<String> PIECES =
            List.of(
                    "Şəki",
                    "ğüş ",
                    "Совет",
                    " собрался",
                    "تعاونية",
                    "«بيرليك»",
                    " ",
                    "  ",
                    "\t",
                    "\u00a0",
                    "1923",
                    ", ",
                    "🌾",
                    "𐤀𐤁",
                    "\uFEFF",
                    "\u0085",
                    "\u2028",
                    "\u200f",
                    "&",
                    "<",
                    ">",
                    "]]>",
                    "\"",
                    "e\u0301",
                    "\n",
                    "\n",
                    "\n\n",
                    " \n\t",
                    "şu-\nrasına",
                    "a",
                    "I",
                    "👩‍🌾",
                    "\uFFFD",
                    "क्षि");

    private static final String[] REASONS = {
        "because <of> this & that", "Görə,\n“bunu”", "потому что", "لأن ذلك", " a space before"
    };

    private final Random chance;

    RandomTexts(long seed) {
        chance = new Random(seed);
    }

    Samples next() {
        var words = new StringBuilder();
        int length = chance.nextInt(60);
        for (int i = 0; i < length; i++) {
            words.append(PIECES.get(chance.nextInt(PIECES.size())));
        }
        var person = Samples.named(EntityKind.PERSON, "ada", "Ada");
        var sample =
                Samples.text(words.toString())
                        .entity(person)
                        .in(chance.nextBoolean() ? Samples.AZ : Samples.AR);
        var graphemes = new Graphemes(words.toString());
        var tags = TagSet.forHistorians().tags();
        int marks = words.isEmpty() ? 0 : chance.nextInt(40);
        for (int i = 0; i < marks; i++) {
            int one = chance.nextInt(words.length());
            int reach = chance.nextInt(4) == 0 ? words.length() : 12;
            int other = Math.min(words.length(), one + 1 + chance.nextInt(reach));
            var tag = tags.get(chance.nextInt(tags.size())).id();
            var meaning =
                    switch (chance.nextInt(5)) {
                        case 0 -> new Meaning.Names(person.id());
                        case 1 -> meaningOf(tag);
                        default -> Meaning.PLAIN;
                    };
            sample.mark(
                    graphemes.widen(new Span(one, other)),
                    Body.of(tag, meaning)
                            .certainty(pick(Certainty.values()))
                            .note(chance.nextInt(3) == 0 ? "note " + chance.nextInt(3) : ""));
        }
        align(sample, words.length(), graphemes);
        relate(sample);
        discuss(sample);
        return sample;
    }

    /// Passages of this text with passages of the other, which may be a whole paragraph there; each
    /// text may come first.
    private void align(Samples sample, int length, Graphemes graphemes) {
        int alignments = length == 0 ? 0 : chance.nextInt(4);
        for (int i = 0; i < alignments; i++) {
            int start = chance.nextInt(length);
            var here =
                    new Passage(
                            Samples.TEXT,
                            graphemes.widen(
                                    new Span(start, start + 1 + chance.nextInt(length - start))));
            var there = new Passage(Samples.OTHER, new Span(0, chance.nextBoolean() ? 10 : 5));
            sample.align(
                    new Alignment(
                            new LastingId(Samples.EDIT, 1000 + i),
                            chance.nextInt(4) == 0 ? List.of(there, here) : List.of(here, there),
                            new Alignment.Grounds(
                                    pick(Certainty.values()),
                                    chance.nextBoolean()
                                            ? Optional.empty()
                                            : Optional.of(
                                                    new Alignment.Proposed(
                                                            "length", chance.nextDouble())),
                                    chance.nextBoolean() ? "" : "a <note>"),
                            Samples.LEYLA));
        }
    }

    /// Claims of this text with one another, and with one of the other text.
    private void relate(Samples sample) {
        var claims =
                sample.annotations().stream()
                        .filter(mark -> mark.meaning() instanceof Meaning.Claims)
                        .map(Annotation::id)
                        .toList();
        for (int i = 1; i < claims.size(); i++) {
            var other =
                    chance.nextInt(3) == 0
                            ? new LastingId(new EditId(new Id(55, 66)), 3)
                            : claims.get(chance.nextInt(i));
            sample.relate(
                    new Relation(
                            new LastingId(Samples.EDIT, 2000 + i),
                            new Relation.Pair(claims.get(i), other),
                            pick(Relation.Kind.values()),
                            chance.nextBoolean() ? "" : pick(REASONS),
                            pick(Certainty.values())));
        }
    }

    /// What people say of marks and of the text, with answers.
    private void discuss(Samples sample) {
        int comments = chance.nextInt(4);
        for (int i = 0; i < comments; i++) {
            var marks = sample.annotations();
            var about =
                    marks.isEmpty() || chance.nextInt(4) == 0
                            ? Optional.<LastingId>empty()
                            : Optional.of(marks.get(chance.nextInt(marks.size())).id());
            var first = new LastingId(Samples.EDIT, 3000 + 10 * i);
            sample.comment(
                    new Comment(
                            first,
                            new Comment.Place(Samples.TEXT, about, Optional.empty()),
                            pick(REASONS),
                            chance.nextBoolean(),
                            chance.nextBoolean()
                                    ? Samples.LEYLA
                                    : Samples.LEYLA.changedBy(
                                            "Rəna", Samples.THEN.plusSeconds(9))));
            for (int answer = 1; answer <= chance.nextInt(3); answer++) {
                sample.comment(
                        new Comment(
                                new LastingId(Samples.EDIT, first.place() + answer),
                                new Comment.Place(Samples.TEXT, about, Optional.of(first)),
                                pick(REASONS),
                                false,
                                Authorship.of("أينور", Samples.THEN.plusSeconds(answer))));
            }
        }
    }

    private Meaning meaningOf(TagId tag) {
        var meanings = new ArrayList<Meaning>();
        meanings.add(
                new Meaning.Claims(
                        Claim.bare("A claim", Samples.EN)
                                .review(
                                        new Review(
                                                pick(Review.Truth.values()),
                                                chance.nextBoolean() ? "" : pick(REASONS),
                                                chance.nextBoolean() ? "" : pick(REASONS)))));
        if (tag.equals(TagId.DATE)) {
            meanings.add(new Meaning.Dates(HistoricalDate.parse("1923-04?")));
        } else {
            meanings.add(
                    new Meaning.Measures(
                            new Figure(
                                    Optional.of(java.math.BigDecimal.TWO),
                                    Figure.Bounds.NONE,
                                    "",
                                    "",
                                    chance.nextBoolean())));
        }
        return meanings.get(chance.nextInt(meanings.size()));
    }

    private <T> T pick(T[] some) {
        return some[chance.nextInt(some.length)];
    }
}
