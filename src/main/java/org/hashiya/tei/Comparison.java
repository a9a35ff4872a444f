package org.hashiya.tei;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Meaning;
import org.hashiya.entity.Entity;
import org.hashiya.parallel.Alignment;
import org.hashiya.project.AnnotatedText;

/// What came back out of files that were read again, of what had gone into them.
///
/// @param lost what did not come back, the first of it in words
public record Comparison(Map<Of, Count> counts, List<Lost> lost) {
    private static final int ENOUGH = 5;
    private static final int SHORT = 40;

    /// What is counted.
    public enum Of {
        TEXTS("texts with all their words"),
        ANNOTATIONS("annotations"),
        CLAIMS("claims"),
        ENTITIES("entities"),
        RELATIONS("relations"),
        ALIGNMENTS("alignments"),
        COMMENTS("comments");

        private final String words;

        Of(String words) {
            this.words = words;
        }
    }

    /// Something that did not come back as it went.
    ///
    /// @param name by which a person knows it again: its words, its key, who made it
    public record Lost(Of what, String name) {
        /// In English.
        @Override
        public String toString() {
            return "Did not come back as it went: %s, %s".formatted(what.words, name);
        }
    }

    /// @param back of `gone` that went into the file
    public record Count(int back, int gone) {
        Count plus(Count other) {
            return new Count(back + other.back, gone + other.gone);
        }
    }

    public static final Comparison NOTHING = new Comparison(Map.of(), List.of());

    /// Only counts.
    public static Comparison of(Map<Of, Count> counts) {
        return new Comparison(counts, List.of());
    }

    public Comparison {
        counts = Map.copyOf(counts);
        lost = List.copyOf(lost);
    }

    /// Both together.
    public Comparison and(Comparison other) {
        var sum = new EnumMap<Of, Count>(Of.class);
        sum.putAll(counts);
        other.counts.forEach((of, count) -> sum.merge(of, count, Count::plus));
        var all = new ArrayList<>(lost);
        all.addAll(other.lost);
        return new Comparison(sum, all.subList(0, Math.min(ENOUGH, all.size())));
    }

    public Count count(Of what) {
        return counts.getOrDefault(what, new Count(0, 0));
    }

    public boolean isWhole() {
        return counts.values().stream().allMatch(count -> count.back == count.gone);
    }

    /// Sentences for the person who exported.
    public List<String> toLines() {
        var lines = new ArrayList<String>();
        var said = new ArrayList<String>();
        for (var of : Of.values()) {
            var count = count(of);
            if (count.gone > 0) {
                said.add("%,d of %,d %s".formatted(count.back, count.gone, of.words));
            }
        }
        if (!said.isEmpty()) {
            lines.add(
                    (isWhole() ? "Read again: " : "NOT ALL CAME BACK when it was read again: ")
                            + String.join(", ", said)
                            + (isWhole() ? " came back." : "."));
        }
        lost.forEach(what -> lines.add(what.toString()));
        return lines;
    }

    /// Counts while files are compared.
    static final class Tally {
        private final Map<Of, Count> counts = new EnumMap<>(Of.class);
        private final List<Lost> lost = new ArrayList<>();

        private void count(Of what, boolean came, String name) {
            counts.merge(what, new Count(came ? 1 : 0, 1), Count::plus);
            if (!came && lost.size() < ENOUGH) {
                lost.add(new Lost(what, name));
            }
        }

        void words(String title, boolean came) {
            count(Of.TEXTS, came, "“%s”".formatted(title));
        }

        void annotation(Annotation annotation, AnnotatedText text, boolean came) {
            count(Of.ANNOTATIONS, came, came ? "" : name(annotation, text));
            if (annotation.meaning() instanceof Meaning.Claims) {
                counts.merge(Of.CLAIMS, new Count(came ? 1 : 0, 1), Count::plus);
            }
        }

        private static String name(Annotation annotation, AnnotatedText text) {
            var words = annotation.span().of(text.words());
            return "%s “%s” (%s)"
                    .formatted(
                            annotation.tag(),
                            words.length() > SHORT ? words.substring(0, SHORT) + "…" : words,
                            annotation.id());
        }

        void entity(Entity entity, boolean came) {
            count(Of.ENTITIES, came, "%s %s".formatted(entity.kind().code(), entity.key()));
        }

        void relation(String kind, boolean came) {
            count(Of.RELATIONS, came, kind);
        }

        void comment(Comment comment, boolean came) {
            count(Of.COMMENTS, came, came ? "" : comment.authorship().creator());
        }

        void alignment(Alignment alignment, boolean came) {
            count(Of.ALIGNMENTS, came, alignment.id().toString());
        }

        Comparison comparison() {
            return new Comparison(counts, lost);
        }
    }
}
