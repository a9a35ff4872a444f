package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.claim.JudgedPair;
import org.hashiya.claim.Relation;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackId;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.compose.Composer;
import org.hashiya.publish.pack.compose.Quoted;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.TextId;

/// What could still go into a pack, and what is wanting in it.
public final class PackSuggestions {
    /// A text of which a pack shows more than this, in per cent, outweighs the others.
    private static final int MUCH = 60;

    /// Each of them is read.
    private static final int MOST_UNHEARD = 12;

    private final Desk desk;

    public PackSuggestions(Desk desk) {
        this.desk = desk;
    }

    public sealed interface Suggestion {
        /// A passage that contradicts others, and is not in the pack.
        ///
        /// @param place the whole paragraph in which the claim stands
        /// @param contradictions how many claims of other passages it contradicts
        /// @param why one of the reasons
        record Disputed(Statement claim, Span place, int contradictions, String why)
                implements Suggestion {}

        /// A word that the glossary of the pack wants, and of which nothing is noted.
        record Unexplained(Annotation annotation) implements Suggestion {}

        /// Most of the words in the pack are of one text.
        ///
        /// @param share in per cent
        record Outweighing(TextId text, int share) implements Suggestion {}

        /// The paragraph, of a text that the pack shows nothing of, about which most is said.
        ///
        /// @param said how many annotations lie on it
        record Unheard(TextId text, Span place, int said) implements Suggestion {}
    }

    /// Disputed passages first, those with the most contradictions before the others. Reads every
    /// text in which something is claimed: not on the screen's thread.
    public List<Suggestion> of(PackId id) {
        var pack = desk.pack(id);
        var suggestions = new ArrayList<Suggestion>(disputed(pack));
        new Composer(new DeskMaterials(desk), pack, Copy.TEACHER)
                .unexplained().stream().map(Suggestion.Unexplained::new).forEach(suggestions::add);
        outweighing(pack).ifPresent(suggestions::add);
        suggestions.addAll(unheard(pack));
        return suggestions;
    }

    private List<Suggestion.Disputed> disputed(Pack pack) {
        var book = new ClaimBook(desk);
        var claims =
                book.statements().stream()
                        .collect(Collectors.toMap(Statement::id, Function.identity()));
        var contradictions = new LinkedHashMap<LastingId, List<String>>();
        for (var pair : book.pairs(pack.front().language().locale())) {
            if (pair.relation() == Relation.Kind.CONTRADICTS
                    && pair.status() != JudgedPair.Status.DISMISSED) {
                for (var claim : List.of(pair.claims().first(), pair.claims().second())) {
                    contradictions
                            .computeIfAbsent(claim, _ -> new ArrayList<>())
                            .add(pair.reason());
                }
            }
        }
        var shown = shown(pack);
        return contradictions.entrySet().stream()
                .flatMap(each -> Optional.ofNullable(claims.get(each.getKey())).stream())
                .filter(claim -> !isShown(claim.annotation(), shown))
                .map(claim -> disputed(claim, contradictions.getOrDefault(claim.id(), List.of())))
                .sorted(
                        Comparator.comparing(
                                Suggestion.Disputed::contradictions, Comparator.reverseOrder()))
                .toList();
    }

    private Suggestion.Disputed disputed(Statement claim, List<String> reasons) {
        return new Suggestion.Disputed(
                claim, paragraph(claim.annotation()), reasons.size(), reasons.getFirst());
    }

    private Span paragraph(Annotation annotation) {
        return desk
                .read(annotation.text())
                .revision()
                .structure()
                .blocksIn(annotation.span())
                .stream()
                .map(Block::span)
                .filter(block -> block.contains(annotation.span()))
                .findFirst()
                .orElse(annotation.span());
    }

    private Map<TextId, List<Span>> shown(Pack pack) {
        var shown = new HashMap<TextId, List<Span>>();
        pack.excerpts()
                .map(excerpt -> Quoted.of(excerpt, new DeskMaterials(desk)))
                .forEach(quoted ->
                        shown.computeIfAbsent(quoted.excerpt().text(), _ -> new ArrayList<>())
                                .addAll(quoted.spans()));
        return shown;
    }

    private static boolean isShown(Annotation annotation, Map<TextId, List<Span>> shown) {
        return shown.getOrDefault(annotation.text(), List.of()).stream()
                .anyMatch(annotation.span()::overlaps);
    }

    private static Optional<Suggestion> outweighing(Pack pack) {
        var lengths =
                pack.excerpts()
                        .collect(
                                Collectors.groupingBy(
                                        Excerpt::text,
                                        LinkedHashMap::new,
                                        Collectors.summingInt(each -> each.words().length())));
        long all = lengths.values().stream().mapToLong(Integer::longValue).sum();
        if (lengths.size() < 2) {
            return Optional.empty();
        }
        return lengths.entrySet().stream()
                .filter(each -> 100L * each.getValue() > MUCH * all)
                .findFirst()
                .map(each ->
                        new Suggestion.Outweighing(
                                each.getKey(), (int) (100L * each.getValue() / all)));
    }

    private List<Suggestion> unheard(Pack pack) {
        var heard = pack.texts();
        return desk.project().listOfTexts().stream()
                .map(SourceText::id)
                .filter(text -> !heard.contains(text))
                .limit(MOST_UNHEARD)
                .flatMap(text -> richest(text).stream())
                .toList();
    }

    private Optional<Suggestion> richest(TextId text) {
        var counts = new LinkedHashMap<Span, Integer>();
        for (var annotation : desk.read(text).annotations()) {
            counts.merge(paragraph(annotation), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Suggestion.Unheard(text, most.getKey(), most.getValue()));
    }
}
