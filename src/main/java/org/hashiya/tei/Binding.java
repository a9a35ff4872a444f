package org.hashiya.tei;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.text.TextId;

/// How texts are bound: each in a file of its own, or together in one, which then holds once what
/// they share.
final class Binding {
    private final boolean together;
    private final People people = new People();
    private final List<RelationWriter.Written> relations = new ArrayList<>();
    private final Map<LastingId, Spread> alignments = new LinkedHashMap<>();

    /// An alignment between texts while these are written one after the other.
    private static final class Spread {
        final Alignment alignment;
        final String xmlId;
        final String[] targets;

        Spread(Alignment alignment, String xmlId) {
            this.alignment = alignment;
            this.xmlId = xmlId;
            targets = new String[alignment.passages().size()];
            java.util.Arrays.fill(targets, "");
        }

        boolean isWhole() {
            return List.of(targets).stream().noneMatch(String::isEmpty);
        }
    }

    private Binding(boolean together) {
        this.together = together;
    }

    static Binding ofOneText() {
        return new Binding(false);
    }

    /// @param people all who annotated: the header names them before the first text
    static Binding ofCorpus(Collection<String> people) {
        var corpus = new Binding(true);
        corpus.people.meetAll(people);
        return corpus;
    }

    boolean isTogether() {
        return together;
    }

    People people() {
        return people;
    }

    /// What stands before `#` in a pointer into another text.
    String file(TextId other) {
        return together ? "" : other + ".xml";
    }

    /// Keeps a relation between claims of two texts for the end of the file.
    void share(RelationWriter.Written relation) {
        relations.add(relation);
    }

    List<RelationWriter.Written> relations() {
        return relations;
    }

    /// Keeps where one passage of an alignment between texts stands.
    ///
    /// @param passage its place among the passages, from 0
    void share(Alignment alignment, String xmlId, int passage, String target) {
        alignments.computeIfAbsent(alignment.id(), _ -> new Spread(alignment, xmlId))
                        .targets[passage] =
                target;
    }

    /// Those of which every passage is in the file.
    List<AlignmentWriter.Written> alignments() {
        return alignments.values().stream()
                .filter(Spread::isWhole)
                .map(each ->
                        new AlignmentWriter.Written(
                                each.alignment, each.xmlId, List.of(each.targets)))
                .toList();
    }

    /// How many lead into texts that are not in the file.
    int alignmentsLeadingOut() {
        return (int) alignments.values().stream().filter(each -> !each.isWhole()).count();
    }
}
