package org.hashiya.tei;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.Stance;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityKind;
import org.hashiya.language.LanguageTag;

/// Says what a mark means, out of its element and everything gathered about it.
final class MeaningReader {
    private final Map<String, Entity> entities;
    private final TagsRead tags;
    private final Warnings warnings;

    MeaningReader(Map<String, Entity> entities, TagsRead tags, Warnings warnings) {
        this.entities = entities;
        this.tags = tags;
        this.warnings = warnings;
    }

    Body body(MarkDraft mark) {
        var uncertain = Optional.ofNullable(mark.attributes().get(Reserved.UNCERTAIN));
        var stated =
                mark.record()
                        .map(record -> record.at("cert"))
                        .filter(cert -> !cert.isEmpty())
                        .orElse(mark.element().at("cert"));
        var certainty =
                Certainty.ofCode(
                                uncertain
                                        .map(code -> code.equals("unstated") ? "" : code)
                                        .orElse(stated))
                        .orElse(Certainty.UNSTATED);
        var own = new TreeMap<>(mark.attributes());
        own.keySet().removeAll(Reserved.ALL);
        return new Body(
                tags.of(mark), meaning(mark, uncertain.isPresent()), certainty, mark.note(), own);
    }

    private Meaning meaning(MarkDraft mark, boolean uncertain) {
        if (mark.record().isPresent()) {
            var claim = claim(mark.record().get(), mark.attributes());
            if (claim.isPresent()) {
                return new Meaning.Claims(claim.get().review(mark.review()));
            }
        }
        var element = mark.element();
        var value = mark.value();
        if (value.isPresent()) {
            var inner = value.get();
            boolean doubted = uncertain || inner.at("cert").equals("low");
            return pointed(inner).or(() -> valued(inner, mark, doubted)).orElse(Meaning.PLAIN);
        }
        return pointed(element).or(() -> valued(element, mark, uncertain)).orElse(Meaning.PLAIN);
    }

    /// The entity that an element points at.
    private Optional<Meaning> pointed(XmlElement element) {
        for (var attribute : List.of("ref", "who", "corresp")) {
            for (var pointer : StandOffReader.pointers(element.at(attribute))) {
                var entity = entities.get(BodyReader.pointed(pointer));
                if (entity != null) {
                    return Optional.of(new Meaning.Names(entity.id()));
                }
                if (!attribute.equals("corresp")) {
                    warnings.add("“" + pointer + "” leads to nothing in the registers", element);
                }
            }
        }
        return ForeignNames.byKey(element, entities).map(entity -> new Meaning.Names(entity.id()));
    }

    private Optional<Meaning> valued(XmlElement element, MarkDraft mark, boolean uncertain) {
        return switch (element.name()) {
            case "date" -> DateReading.of(element.attributes(), uncertain).map(Meaning.Dates::new);
            case "measure", "num" -> figure(element, mark.attributes()).map(Meaning.Measures::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Figure> figure(XmlElement element, Map<String, String> rest) {
        boolean approximate = element.child("precision").isPresent();
        return FigureAttributes.read(element.attributes(), approximate, rest);
    }

    private Optional<Claim> claim(XmlElement record, Map<String, String> rest) {
        var kind = "";
        var stance = Stance.ASSERTS;
        for (var pointer : StandOffReader.pointers(record.at("ana"))) {
            if (pointer.startsWith("#claim.")) {
                kind = NcName.unescape(pointer.substring("#claim.".length()));
            } else if (pointer.startsWith("#stance.")) {
                stance = Stance.ofCode(pointer.substring("#stance.".length())).orElse(stance);
            }
        }
        var paraphrase = note(record, "claim");
        var slots = note(record, "slots").stream().flatMap(XmlElement::children).toList();
        try {
            return Optional.of(
                    new Claim(
                            new Claim.Paraphrase(
                                    paraphrase.map(XmlElement::words).orElse(""),
                                    paraphrase
                                            .map(note -> note.at("xml:lang"))
                                            .filter(language -> !language.isEmpty())
                                            .map(LanguageTag::new)
                                            .orElse(LanguageTag.UNKNOWN)),
                            kind,
                            stance,
                            parties(slots, "claimant").stream().findFirst(),
                            parties(slots, "subject"),
                            slots.stream()
                                    .filter(slot -> slot.is("measure") || slot.is("num"))
                                    .findFirst()
                                    .flatMap(slot -> figure(slot, rest)),
                            date(slots, "when"),
                            parties(slots, "where").stream().findFirst(),
                            scope(slots)));
        } catch (IllegalArgumentException notAClaim) {
            warnings.add("A claim could not be read; only its mark is kept", record);
            return Optional.empty();
        }
    }

    private static Optional<XmlElement> note(XmlElement record, String type) {
        return record.children("note").filter(note -> note.at("type").equals(type)).findFirst();
    }

    private Claim.Scope scope(List<XmlElement> slots) {
        var counted =
                slots.stream()
                        .filter(MeaningReader::isCounted)
                        .findFirst()
                        .map(XmlElement::words)
                        .orElse("");
        var area =
                parties(slots.stream().filter(slot -> !isCounted(slot)).toList(), "scope").stream()
                        .findFirst();
        return new Claim.Scope(counted, area, date(slots, "scope"));
    }

    /// Who or what is counted: words, of which nobody says what they name.
    private static boolean isCounted(XmlElement slot) {
        return slot.is("rs") && slot.at("role").equals("scope") && slot.at("type").isEmpty();
    }

    private static Optional<HistoricalDate> date(List<XmlElement> slots, String which) {
        return slots.stream()
                .filter(slot -> slot.is("date") && slot.at("subtype").equals(which))
                .findFirst()
                .flatMap(slot -> DateReading.of(slot.attributes(), slot.at("cert").equals("low")));
    }

    private List<Party> parties(List<XmlElement> slots, String role) {
        return slots.stream()
                .filter(slot -> slot.at("role").equals(role))
                .flatMap(slot -> party(slot).stream())
                .toList();
    }

    private Optional<Party> party(XmlElement slot) {
        var kind =
                switch (slot.name()) {
                    case "persName" -> EntityKind.PERSON;
                    case "placeName" -> EntityKind.PLACE;
                    case "orgName" -> EntityKind.ORGANISATION;
                    default -> EntityKind.ofCode(slot.at("type")).orElse(EntityKind.CONCEPT);
                };
        for (var pointer : StandOffReader.pointers(slot.at("ref"))) {
            var entity = entities.get(BodyReader.pointed(pointer));
            if (entity != null) {
                return Optional.of(new Party.Registered(entity.id(), kind));
            }
            warnings.add("“" + pointer + "” leads to nothing in the registers", slot);
        }
        return slot.words().isBlank()
                ? Optional.empty()
                : Optional.of(new Party.Worded(slot.words(), kind));
    }
}
