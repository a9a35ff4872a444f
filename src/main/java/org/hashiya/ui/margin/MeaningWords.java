package org.hashiya.ui.margin;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Stance;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityKind;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Project;
import org.hashiya.ui.kit.Words;

/// Says in a line what an annotation means.
public final class MeaningWords {
    private MeaningWords() {}

    /// @param reader the language in which entities are named, where they have a name in it
    static String of(Annotation annotation, Project project, LanguageTag reader) {
        return switch (annotation.meaning()) {
            case Meaning.Names(var id) ->
                    project.entity(id).map(entity -> entity.nameIn(reader).text()).orElse("");
            case Meaning.Dates(var date) -> DateWords.of(date);
            case Meaning.Measures(var figure) -> of(figure);
            case Meaning.Claims(var claim) -> of(claim);
            case Meaning.Plain() -> annotation.body().note();
        };
    }

    private static String of(Claim claim) {
        return claim.paraphrase().text().isBlank()
                ? claim.figure().map(MeaningWords::of).orElse("")
                : claim.paraphrase().text();
    }

    static String of(Figure figure) {
        var number = figure.value().map(MeaningWords::of).orElseGet(() -> bounds(figure.bounds()));
        return Stream.of(
                        figure.approximate() ? Words.say("figure.about", number) : number,
                        figure.isShare() ? "%" : figure.unit().equals("count") ? "" : figure.unit(),
                        figure.commodity())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String bounds(Figure.Bounds bounds) {
        var least = bounds.least().map(MeaningWords::of);
        var most = bounds.most().map(MeaningWords::of);
        if (least.isPresent() && most.isPresent()) {
            return least.get() + "–" + most.get();
        }
        return least.map(number -> "≥ " + number)
                .or(() -> most.map(number -> "≤ " + number))
                .orElse("");
    }

    /// Digits only, so that it can be typed again.
    static String of(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String of(Optional<BigDecimal> number) {
        return number.map(MeaningWords::of).orElse("");
    }

    static String label(TagId id, Project project) {
        return project.tags().find(id).map(tag -> tag.label(Words.language())).orElseGet(id::id);
    }

    static String colour(TagId id, Project project) {
        return project.tags().find(id).map(Tag::look).map(Tag.Look::colour).orElse("#808080");
    }

    public static String of(Certainty certainty) {
        return switch (certainty) {
            case HIGH -> Words.say("certainty.high");
            case MEDIUM -> Words.say("certainty.medium");
            case LOW -> Words.say("certainty.low");
            case UNKNOWN -> Words.say("certainty.unknown");
            case UNSTATED -> Words.say("certainty.unstated");
        };
    }

    static String of(Stance stance) {
        return switch (stance) {
            case ASSERTS -> Words.say("stance.asserts");
            case REPORTS -> Words.say("stance.reports");
            case QUOTES -> Words.say("stance.quotes");
            case DENIES -> Words.say("stance.denies");
            case DOUBTS -> Words.say("stance.doubts");
        };
    }

    public static String of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Words.say("kind.person");
            case PLACE -> Words.say("kind.place");
            case ORGANISATION -> Words.say("kind.organisation");
            case EVENT -> Words.say("kind.event");
            case WORK -> Words.say("kind.work");
            case OBJECT -> Words.say("kind.object");
            case GROUP -> Words.say("kind.group");
            case CONCEPT -> Words.say("kind.concept");
        };
    }
}
