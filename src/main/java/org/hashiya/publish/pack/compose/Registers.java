package org.hashiya.publish.pack.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.annotation.Meaning;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.language.LanguageGuess;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.Piece;
import org.hashiya.project.Project;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.PackWords;
import org.hashiya.publish.pack.Phrase;

/// Who and what is named in the passages, kind by kind, in the alphabet of the apparatus.
final class Registers {
    private static final int OTHER_NAMES = 5;

    private final LanguageTag language;
    private final Set<LanguageTag> spoken = new LinkedHashSet<>();
    private final Set<Entity> named = new LinkedHashSet<>();
    private final Map<EntityId, String> noted = new HashMap<>();

    /// @param passages in which names are looked for
    Registers(Project project, LanguageTag language, List<Quoted> passages) {
        this.language = language;
        for (var passage : passages) {
            passage.text().ifPresent(text -> spoken.add(text.text().language()));
            for (var annotation : passage.annotations()) {
                if (annotation.meaning() instanceof Meaning.Names(var id)) {
                    project.entity(id).ifPresent(named::add);
                    var note = annotation.body().note();
                    if (!note.isBlank() && LanguageGuess.of(note).equals(language)) {
                        noted.putIfAbsent(id, note);
                    }
                }
            }
        }
    }

    List<Block> blocks(Piece.Register register) {
        var blocks = new ArrayList<Block>();
        for (var kind : register.kinds()) {
            var entries =
                    named.stream()
                            .filter(entity -> entity.kind() == kind)
                            .map(this::entry)
                            .sorted(
                                    Comparator.comparing(
                                            entry -> entry.name().words(),
                                            Glosses.alphabet(language)))
                            .toList();
            if (!entries.isEmpty()) {
                blocks.add(new Block.Register(heading(kind), entries));
            }
        }
        return blocks;
    }

    private Phrase heading(EntityKind kind) {
        var words = PackWords.of(language);
        var composed = new ComposedWords(language);
        return switch (kind) {
            case PERSON -> words.phrase("people");
            case PLACE -> words.phrase("places");
            case ORGANISATION -> words.phrase("organisations");
            case EVENT -> composed.phrase("events");
            case WORK -> composed.phrase("works");
            case OBJECT -> composed.phrase("objects");
            case GROUP -> composed.phrase("groups");
            case CONCEPT -> composed.phrase("concepts");
        };
    }

    /// Where a mention is noted in the language of the apparatus, that; else what the register
    /// says.
    private static Phrase described(String note) {
        return note.isBlank() ? Phrase.NONE : Glosses.inItsLanguage(note);
    }

    /// Names in the languages of the passages help to find the entry again in them.
    private Block.Register.Registered entry(Entity entity) {
        var name = entity.nameIn(language);
        var others =
                entity.names().stream()
                        .filter(each -> !each.text().equals(name.text()))
                        .filter(each -> spoken.contains(each.language()))
                        .limit(OTHER_NAMES)
                        .map(each -> Phrase.of(each.text(), each.language()))
                        .toList();
        var known = entity.particulars();
        return new Block.Register.Registered(
                Phrase.of(name.text(), name.language()),
                others,
                known.dates()
                        .map(date -> Phrase.of(new DateInWords(language).of(date), language))
                        .orElse(Phrase.NONE),
                described(noted.getOrDefault(entity.id(), known.note())));
    }
}
