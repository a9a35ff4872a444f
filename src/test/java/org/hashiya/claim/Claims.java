package org.hashiya.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.Stance;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Claims in few words, for tests: `paraphrase; subjects; figure; when`, all but the first perhaps
/// empty. A figure is `12 households`, `~12 households`, `>=12 households`, `10..20 households`.
final class Claims {
    private final Map<String, Entity> register = new LinkedHashMap<>();
    private final TextId text = TextId.random();
    private int next;

    Map<EntityId, Entity> entities() {
        var byId = new LinkedHashMap<EntityId, Entity>();
        register.values().forEach(entity -> byId.put(entity.id(), entity));
        return byId;
    }

    /// In a text of its own.
    Statement of(String written) {
        return in(TextId.random(), written);
    }

    /// In the one text, after those before.
    Statement next(String written) {
        return in(text, written);
    }

    private Statement in(TextId place, String written) {
        var parts = written.split(";", -1);
        var paraphrase = parts[0].strip();
        var claim =
                new Claim(
                        new Claim.Paraphrase(paraphrase, language(paraphrase)),
                        part(parts, 4),
                        Stance.ofCode(part(parts, 5)).orElse(Stance.ASSERTS),
                        Optional.empty(),
                        subjects(part(parts, 1)),
                        figure(part(parts, 2)),
                        Optional.of(part(parts, 3))
                                .filter(when -> !when.isEmpty())
                                .map(HistoricalDate::parse),
                        Optional.empty(),
                        Claim.Scope.NONE);
        return statement(place, claim, paraphrase);
    }

    Statement statement(TextId place, Claim claim, String words) {
        int start = 100 * next++;
        var annotation =
                new Annotation(
                        new LastingId(EditId.random(), 1),
                        place,
                        new Span(start, start + 90),
                        Body.of(new TagId("claim"), new Meaning.Claims(claim)),
                        Authorship.of("reader", Instant.EPOCH));
        return new Statement(annotation, claim, words);
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at].strip() : "";
    }

    private static LanguageTag language(String words) {
        if (words.codePoints().anyMatch(letter -> letter >= 0x600 && letter < 0x700)) {
            return new LanguageTag("ar");
        }
        if (words.codePoints().anyMatch(letter -> letter >= 0x400 && letter < 0x500)) {
            return new LanguageTag("ru");
        }
        return new LanguageTag(words.contains("ə") ? "az" : "en");
    }

    private List<Party> subjects(String written) {
        var subjects = new ArrayList<Party>();
        for (var each : written.split(" ", -1)) {
            if (!each.isEmpty()) {
                var entity = register.computeIfAbsent(each, Claims::entity);
                subjects.add(new Party.Registered(entity.id(), entity.kind()));
            }
        }
        return subjects;
    }

    private static Entity entity(String reference) {
        int colon = reference.indexOf(':');
        var kind = EntityKind.ofCode(reference.substring(0, colon)).orElseThrow();
        var key = reference.substring(colon + 1);
        return new Entity(
                EntityId.random(),
                kind,
                key,
                List.of(new Name(key.replace('_', ' '), new LanguageTag("en"), Name.Use.MAIN)),
                Entity.Particulars.NONE);
    }

    static Optional<Figure> figure(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        int space = written.indexOf(' ');
        var number = space < 0 ? written : written.substring(0, space);
        var unit = space < 0 ? "" : written.substring(space + 1);
        boolean about = number.startsWith("~");
        var plain = about ? number.substring(1) : number;
        if (plain.startsWith(">=")) {
            return bounded(Optional.of(plain.substring(2)), Optional.empty(), unit);
        }
        if (plain.startsWith("<=")) {
            return bounded(Optional.empty(), Optional.of(plain.substring(2)), unit);
        }
        int dots = plain.indexOf("..");
        return dots >= 0
                ? bounded(
                        Optional.of(plain.substring(0, dots)),
                        Optional.of(plain.substring(dots + 2)),
                        unit)
                : Optional.of(
                        new Figure(
                                Optional.of(new BigDecimal(plain)),
                                Figure.Bounds.NONE,
                                unit,
                                "",
                                about));
    }

    private static Optional<Figure> bounded(
            Optional<String> least, Optional<String> most, String unit) {
        return Optional.of(
                new Figure(
                        Optional.empty(),
                        new Figure.Bounds(least.map(BigDecimal::new), most.map(BigDecimal::new)),
                        unit,
                        "",
                        false));
    }
}
