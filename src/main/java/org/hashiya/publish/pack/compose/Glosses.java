package org.hashiya.publish.pack.compose;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.entity.Entity;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageGuess;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.Piece;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Project;
import org.hashiya.publish.pack.Gloss;
import org.hashiya.publish.pack.Phrase;

/// The glossaries of a pack: which words are explained, and as what. A word has one gloss in each
/// language of the passages, so that a reader finds it as it stands there.
final class Glosses {
    private final Project project;
    private final LanguageTag language;
    private final ComposedWords words;
    private final Map<LastingId, Gloss> byAnnotation = new HashMap<>();
    private final Map<Piece.Glossary, List<Gloss>> byGlossary = new HashMap<>();
    private final List<Annotation> unexplained = new ArrayList<>();

    Glosses(Project project, LanguageTag language) {
        this.project = project;
        this.language = language;
        words = new ComposedWords(language);
    }

    /// Orders words as a dictionary of that language does.
    static Comparator<String> alphabet(LanguageTag language) {
        var collator = Collator.getInstance(ULocale.forLanguageTag(language.tag())).freeze();
        return (one, other) -> {
            int order = collator.compare(one, other);
            return order != 0 ? order : one.compareTo(other);
        };
    }

    /// A word to be explained, and where it stands.
    private record Draft(Phrase term, Phrase explanation, List<LastingId> annotations) {}

    /// Makes the entries of one glossary, numbered behind those of the ones before it.
    void gather(Piece.Glossary glossary, List<Quoted> passages) {
        var drafts = new LinkedHashMap<String, Draft>();
        for (var passage : passages) {
            for (var annotation : passage.annotations()) {
                boolean isWanted =
                        glossary.tags().stream()
                                .anyMatch(tag -> project.tags().isWithin(annotation.tag(), tag));
                if (isWanted && !byAnnotation.containsKey(annotation.id())) {
                    draft(annotation, passage.text().orElseThrow(), drafts);
                }
            }
        }
        var order = new ArrayList<>(drafts.values());
        if (glossary.order() == Piece.Order.ALPHABET) {
            order.sort(Comparator.comparing(draft -> draft.term().words(), alphabet(language)));
        }
        int number = (int) byAnnotation.values().stream().distinct().count();
        var glosses = new ArrayList<Gloss>();
        for (var draft : order) {
            var gloss = new Gloss(++number, draft.term(), draft.explanation());
            glosses.add(gloss);
            draft.annotations().forEach(id -> byAnnotation.put(id, gloss));
        }
        byGlossary.put(glossary, glosses);
    }

    private void draft(Annotation annotation, AnnotatedText text, Map<String, Draft> drafts) {
        var spoken =
                text.revision()
                        .structure()
                        .languageAt(annotation.span().start(), text.text().language());
        var entity = entity(annotation);
        var surface = annotation.span().of(text.words()).replaceAll("\\s+", " ").strip();
        var term = entity.flatMap(each -> nameIn(each, spoken)).orElse(surface);
        var key =
                entity.map(each -> each.id().toString())
                                .orElseGet(() -> surface.toLowerCase(spoken.locale()))
                        + " "
                        + spoken;
        var there = drafts.get(key);
        if (there != null) {
            there.annotations().add(annotation.id());
            return;
        }
        var explanation = explanation(annotation, entity, term);
        if (explanation.isBlank()) {
            unexplained.add(annotation);
        } else {
            drafts.put(
                    key,
                    new Draft(
                            Phrase.of(term, spoken),
                            explanation,
                            new ArrayList<>(List.of(annotation.id()))));
        }
    }

    private Optional<Entity> entity(Annotation annotation) {
        return annotation.meaning() instanceof Meaning.Names(var id)
                ? project.entity(id)
                : Optional.empty();
    }

    private static Optional<String> nameIn(Entity entity, LanguageTag language) {
        return entity.names().stream()
                .filter(name -> name.language().equals(language))
                .map(name -> name.text())
                .findFirst();
    }

    /// The word in the language of the apparatus, and what somebody noted: at the passage in that
    /// language, else in the register.
    private Phrase explanation(Annotation annotation, Optional<Entity> entity, String term) {
        var name =
                entity.flatMap(each -> nameIn(each, language))
                        .filter(each ->
                                !each.toLowerCase(Locale.ROOT)
                                        .equals(term.toLowerCase(Locale.ROOT)));
        var note = note(annotation, entity);
        if (name.isEmpty()) {
            return note.isBlank() ? Phrase.NONE : inItsLanguage(note);
        }
        return Phrase.of(
                note.isBlank() ? name.get() : words.say("gloss", name.get(), note), language);
    }

    private String note(Annotation annotation, Optional<Entity> entity) {
        var here = annotation.body().note();
        var there = entity.map(each -> each.particulars().note()).orElse("");
        boolean isOurs = !here.isBlank() && LanguageGuess.of(here).equals(language);
        return isOurs || there.isBlank() ? here : there;
    }

    /// What people noted says nowhere in which language it is.
    static Phrase inItsLanguage(String note) {
        return Phrase.of(note.strip(), LanguageGuess.of(note));
    }

    /// Words that a glossary wants and nobody has said anything of.
    List<Annotation> unexplained() {
        return List.copyOf(unexplained);
    }

    /// What explains the words of an annotation.
    Optional<Gloss> of(Annotation annotation) {
        return Optional.ofNullable(byAnnotation.get(annotation.id()));
    }

    List<Gloss> of(Piece.Glossary glossary) {
        return byGlossary.getOrDefault(glossary, List.of());
    }
}
