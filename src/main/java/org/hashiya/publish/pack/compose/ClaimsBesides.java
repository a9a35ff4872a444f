package org.hashiya.publish.pack.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Party;
import org.hashiya.claim.ComparedClaims;
import org.hashiya.claim.Ground;
import org.hashiya.claim.Relation;
import org.hashiya.claim.Statement;
import org.hashiya.entity.EntityKind;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageGuess;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Project;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.PackWords;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.text.TextId;

/// What the passages claim, source beside source. Claims that bear on one another stand in one row;
/// what only one source speaks of is compared with nothing and left out.
final class ClaimsBesides {
    private final Project project;
    private final LanguageTag language;
    private final Labels labels;
    private final ComparedClaims compared;
    private final Map<Set<LastingId>, Relation> judged = new LinkedHashMap<>();
    private final List<Row> rows;

    /// Claims that bear on one another.
    private record Row(List<Statement> claims, List<Conflict> conflicts) {}

    /// @param why in the language of the apparatus; empty when nobody has said it in that
    private record Conflict(Statement one, Statement other, String why) {}

    ClaimsBesides(Project project, LanguageTag language, Labels labels, List<Quoted> passages) {
        this.project = project;
        this.language = language;
        this.labels = labels;
        compared = new ComparedClaims(project.entities());
        for (var passage : passages) {
            for (var annotation : passage.annotations()) {
                Statement.of(annotation, passage.text().orElseThrow().words())
                        .ifPresent(compared::put);
            }
        }
        for (var relation : project.relations().values()) {
            judged.put(Set.of(relation.claims().first(), relation.claims().second()), relation);
        }
        rows = rows();
    }

    private List<Row> rows() {
        var all = compared.statements();
        var byId = new LinkedHashMap<LastingId, Statement>();
        all.forEach(each -> byId.put(each.id(), each));
        var seen = new HashSet<LastingId>();
        var found = new ArrayList<Row>();
        for (var each : all) {
            if (seen.add(each.id())) {
                var ids = reached(each, all);
                seen.addAll(ids);
                var claims = byId.values().stream().filter(one -> ids.contains(one.id())).toList();
                if (texts(claims) > 1) {
                    found.add(new Row(claims, conflicts(claims)));
                }
            }
        }
        found.sort(Comparator.comparing(row -> row.conflicts().isEmpty()));
        return found;
    }

    private static long texts(List<Statement> claims) {
        return claims.stream().map(each -> each.annotation().text()).distinct().count();
    }

    private Set<LastingId> reached(Statement first, Collection<Statement> all) {
        var reached = new LinkedHashSet<>(List.of(first.id()));
        var next = new ArrayList<>(List.of(first));
        while (!next.isEmpty()) {
            var one = next.removeLast();
            for (var other : all) {
                if (!reached.contains(other.id()) && bear(one, other)) {
                    reached.add(other.id());
                    next.add(other);
                }
            }
        }
        return reached;
    }

    /// A person's word comes first, then what is found, then the row that a reader wants to see a
    /// claim in, and the event that both tell.
    private boolean bear(Statement one, Statement other) {
        var relation = judged.get(Set.of(one.id(), other.id()));
        if (relation != null) {
            return relation.kind() != Relation.Kind.UNRELATED;
        }
        var row = one.claim().review().row();
        return compared.of(one.id(), other.id()).isPresent()
                || (!row.isBlank() && row.equals(other.claim().review().row()))
                || isOneEvent(one.claim(), other.claim());
    }

    private static boolean isOneEvent(Claim one, Claim other) {
        return one.kind().equals(other.kind())
                && one.subjects().stream()
                        .filter(party -> party.kind() == EntityKind.EVENT)
                        .anyMatch(other.subjects()::contains);
    }

    private List<Conflict> conflicts(List<Statement> claims) {
        var conflicts = new ArrayList<Conflict>();
        for (int i = 0; i < claims.size(); i++) {
            for (var other : claims.subList(i + 1, claims.size())) {
                conflict(claims.get(i), other).ifPresent(conflicts::add);
            }
        }
        return conflicts;
    }

    private Optional<Conflict> conflict(Statement one, Statement other) {
        var found = compared.of(one.id(), other.id());
        var relation = judged.get(Set.of(one.id(), other.id()));
        boolean isConflict =
                relation == null
                        ? found.filter(each -> each.ground() == Ground.CONFLICT).isPresent()
                        : relation.kind() == Relation.Kind.CONTRADICTS;
        if (!isConflict) {
            return Optional.empty();
        }
        var said =
                found.filter(each -> each.ground() == Ground.CONFLICT)
                        .map(each -> each.words(language.locale()));
        var noted = Optional.ofNullable(relation).map(Relation::reason).filter(this::mayBeRead);
        return Optional.of(new Conflict(one, other, noted.or(() -> said).orElse("")));
    }

    /// Short reasons do not tell in which language they are; they are taken.
    private boolean mayBeRead(String reason) {
        var guess = LanguageGuess.of(reason);
        return guess.equals(language) || guess.equals(LanguageTag.UNKNOWN);
    }

    // ---- on the page

    /// The table, and after it the disagreements as questions; empty when nothing is compared.
    List<Block> blocks(boolean asks) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var words = PackWords.of(language);
        var texts = labels.texts();
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.ClaimsCompared(
                        words.phrase("claims"),
                        texts.stream().map(id -> labels.named(id, project.text(id))).toList(),
                        rows.stream().map(row -> row(row, texts)).toList()));
        var questions = rows.stream().flatMap(row -> questions(row).stream()).toList();
        if (asks && !questions.isEmpty()) {
            blocks.add(new Block.Discussion(words.phrase("discussion"), questions));
        }
        return blocks;
    }

    private Block.ClaimsCompared.Comparison row(Row row, List<TextId> texts) {
        return new Block.ClaimsCompared.Comparison(
                about(row.claims()),
                texts.stream()
                        .map(id ->
                                row.claims().stream()
                                        .filter(each -> each.annotation().text().equals(id))
                                        .map(this::said)
                                        .distinct()
                                        .toList())
                        .toList(),
                !row.conflicts().isEmpty());
    }

    private Phrase said(Statement claim) {
        var paraphrase = claim.claim().paraphrase();
        var spoken =
                paraphrase.text().isBlank()
                        ? project.text(claim.annotation().text())
                                .map(text -> text.language())
                                .orElse(LanguageTag.UNKNOWN)
                        : paraphrase.language();
        return Phrase.of(claim.restated().replaceAll("\\s+", " ").strip(), spoken);
    }

    /// The subjects that most of the claims share.
    private Phrase about(List<Statement> claims) {
        var counted =
                claims.stream()
                        .flatMap(each -> each.claim().subjects().stream().distinct())
                        .collect(
                                Collectors.groupingBy(
                                        each -> each, LinkedHashMap::new, Collectors.counting()));
        long most = counted.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var composed = new ComposedWords(language);
        return Phrase.of(
                counted.entrySet().stream()
                        .filter(each -> each.getValue() == most)
                        .limit(2)
                        .map(each -> name(each.getKey()))
                        .collect(Collectors.joining(composed.say("comma"))),
                language);
    }

    private String name(Party party) {
        return switch (party) {
            case Party.Registered(var id, _) ->
                    project.entity(id).map(each -> each.nameIn(language).text()).orElse("");
            case Party.Worded(var words, _) -> words;
        };
    }

    /// One for each two sources that disagree, with what they disagree in.
    private List<Phrase> questions(Row row) {
        var asked = new LinkedHashMap<Set<TextId>, Phrase>();
        for (var conflict : row.conflicts()) {
            var both =
                    Set.copyOf(
                            List.of(
                                    conflict.one().annotation().text(),
                                    conflict.other().annotation().text()));
            asked.computeIfAbsent(both, _ -> question(conflict));
        }
        return List.copyOf(asked.values());
    }

    private Phrase question(Conflict conflict) {
        var composed = new ComposedWords(language);
        var about = about(List.of(conflict.one(), conflict.other())).words();
        var first = named(conflict.one());
        var second = named(conflict.other());
        var key = first.equals(second) ? "discuss.one" : "discuss";
        return conflict.why().isBlank()
                ? composed.phrase(key + ".bare", about, first, second)
                : composed.phrase(key, about, first, second, withoutEnd(conflict.why()));
    }

    /// A sentence of its own goes on inside of the question.
    private static String withoutEnd(String why) {
        return why.strip().replaceAll("[.؟!]+$", "");
    }

    private String named(Statement claim) {
        var text = claim.annotation().text();
        return labels.named(text, project.text(text)).words();
    }
}
