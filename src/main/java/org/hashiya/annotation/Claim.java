package org.hashiya.annotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.EntityId;
import org.hashiya.language.LanguageTag;

/// What a passage says, restated by the annotator. Every slot may stay open.
///
/// @param kind `event`, `state`, `count`, `quotation`, `judgement`, or the project's own; it is
///   part of an XML id; empty when nobody has said
/// @param claimant who makes the claim, when the source itself does not
/// @param review what the reader makes of it
public record Claim(
        Paraphrase paraphrase,
        String kind,
        Stance stance,
        Optional<Party> claimant,
        List<Party> subjects,
        Optional<Figure> figure,
        Optional<HistoricalDate> when,
        Optional<Party> where,
        Scope scope,
        Review review) {

    public Claim {
        subjects = List.copyOf(subjects);
        if (!kind.isEmpty() && !isKind(kind)) {
            throw new IllegalArgumentException(
                    "“" + kind + "” cannot be a kind of claim; use letters, digits, _ and -");
        }
    }

    /// A claim of which only the words are marked yet.
    public static Claim bare(String paraphrase, LanguageTag language) {
        return new Claim(
                new Paraphrase(paraphrase, language),
                "",
                Stance.ASSERTS,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Scope.NONE);
    }

    /// Whether no more is known than where it stands and in which language to restate it.
    public boolean isBare() {
        return equals(bare("", paraphrase.language()));
    }

    /// One of which the reader has said nothing yet.
    public Claim(
            Paraphrase paraphrase,
            String kind,
            Stance stance,
            Optional<Party> claimant,
            List<Party> subjects,
            Optional<Figure> figure,
            Optional<HistoricalDate> when,
            Optional<Party> where,
            Scope scope) {
        this(paraphrase, kind, stance, claimant, subjects, figure, when, where, scope, Review.NONE);
    }

    public Claim paraphrase(Paraphrase other) {
        return new Claim(
                other, kind, stance, claimant, subjects, figure, when, where, scope, review);
    }

    public Claim kind(String other) {
        return new Claim(
                paraphrase, other, stance, claimant, subjects, figure, when, where, scope, review);
    }

    public Claim stance(Stance other) {
        return new Claim(
                paraphrase, kind, other, claimant, subjects, figure, when, where, scope, review);
    }

    public Claim claimant(Optional<Party> other) {
        return new Claim(
                paraphrase, kind, stance, other, subjects, figure, when, where, scope, review);
    }

    public Claim subjects(List<Party> other) {
        return new Claim(
                paraphrase, kind, stance, claimant, other, figure, when, where, scope, review);
    }

    public Claim figure(Optional<Figure> other) {
        return new Claim(
                paraphrase, kind, stance, claimant, subjects, other, when, where, scope, review);
    }

    public Claim when(Optional<HistoricalDate> other) {
        return new Claim(
                paraphrase, kind, stance, claimant, subjects, figure, other, where, scope, review);
    }

    public Claim where(Optional<Party> other) {
        return new Claim(
                paraphrase, kind, stance, claimant, subjects, figure, when, other, scope, review);
    }

    public Claim scope(Scope other) {
        return new Claim(
                paraphrase, kind, stance, claimant, subjects, figure, when, where, other, review);
    }

    public Claim review(Review other) {
        return new Claim(
                paraphrase, kind, stance, claimant, subjects, figure, when, where, scope, other);
    }

    /// The entries of the registers that it speaks of.
    List<EntityId> entities() {
        var one = Stream.of(claimant, where, scope.area()).flatMap(Optional::stream);
        return Stream.concat(subjects.stream(), one).flatMap(Claim::entity).toList();
    }

    private static Stream<EntityId> entity(Party party) {
        return switch (party) {
            case Party.Registered(var entity, _) -> Stream.of(entity);
            case Party.Worded _ -> Stream.empty();
        };
    }

    /// The claim in the annotator's words.
    ///
    /// @param text plain, may be empty
    public record Paraphrase(String text, LanguageTag language) {}

    /// Who or what is counted, over which area and which time.
    ///
    /// @param counted words such as "households headed by widows"; empty when nothing is said
    public record Scope(String counted, Optional<Party> area, Optional<HistoricalDate> time) {
        public static final Scope NONE = new Scope("", Optional.empty(), Optional.empty());
    }

    /// Whether `written` may be a kind of claim.
    public static boolean isKind(String written) {
        return !written.isEmpty() && written.chars().allMatch(Claim::mayStandInKind);
    }

    private static boolean mayStandInKind(int sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '-';
    }
}
