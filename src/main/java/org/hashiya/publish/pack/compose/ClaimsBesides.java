package org.hashiya.publish.pack.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.annotation.Party;
import org.hashiya.claim.ClaimRows;
import org.hashiya.claim.ClaimTable;
import org.hashiya.claim.ComparedClaims;
import org.hashiya.claim.Ground;
import org.hashiya.claim.Relation;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageGuess;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Project;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.PackWords;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.text.TextId;

/// What the passages claim, source beside source, in the rows of the project's own table of claims.
/// What only one source speaks of is compared with nothing and left out. A person's word on two
/// claims counts more than what was found.
final class ClaimsBesides {
    private final Project project;
    private final LanguageTag language;
    private final Labels labels;
    private final ComparedClaims compared;
    private final Map<Set<LastingId>, Relation> judged = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /// Two claims of which not both are right.
    ///
    /// @param why in the language of the apparatus; empty when nobody has said it in that
    private record Conflict(Statement one, Statement other, String why) {
        Relation.Pair pair() {
            return new Relation.Pair(one.id(), other.id());
        }

        Set<TextId> texts() {
            return Set.copyOf(List.of(one.annotation().text(), other.annotation().text()));
        }
    }

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
        var claims = compared.statements();
        for (int i = 0; i < claims.size(); i++) {
            for (var other : claims.subList(i + 1, claims.size())) {
                conflict(claims.get(i), other).ifPresent(conflicts::add);
            }
        }
    }

    private Optional<Conflict> conflict(Statement one, Statement other) {
        var found =
                compared.of(one.id(), other.id())
                        .filter(each -> each.ground() == Ground.CONFLICT)
                        .map(each -> each.words(language.locale()));
        var relation = Optional.ofNullable(judged.get(Set.of(one.id(), other.id())));
        boolean isConflict =
                relation.map(each -> each.kind() == Relation.Kind.CONTRADICTS)
                        .orElse(found.isPresent());
        var noted = relation.map(Relation::reason).filter(this::mayBeRead);
        return isConflict
                ? Optional.of(new Conflict(one, other, noted.or(() -> found).orElse("")))
                : Optional.empty();
    }

    /// Short reasons do not tell in which language they are; they are taken.
    private boolean mayBeRead(String reason) {
        var guess = LanguageGuess.of(reason);
        return guess.equals(language) || guess.equals(LanguageTag.UNKNOWN);
    }

    /// The table, and after it the disagreements as questions; empty when nothing is compared.
    List<Block> blocks(boolean asks) {
        var rows = rows();
        var words = PackWords.of(language);
        var texts = labels.texts();
        var blocks = new ArrayList<Block>();
        if (!rows.isEmpty()) {
            blocks.add(
                    new Block.ClaimsCompared(
                            words.phrase("claims"),
                            texts.stream().map(this::named).toList(),
                            rows.stream().map(row -> row(row, texts)).toList()));
        }
        var questions = questions();
        if (asks && !questions.isEmpty()) {
            blocks.add(new Block.Discussion(words.phrase("discussion"), questions));
        }
        return blocks;
    }

    /// Those in which something is compared, disputed ones first.
    private List<ClaimTable.Row> rows() {
        return new ClaimRows(project.entities(), language)
                .of(
                        List.of(),
                        compared.statements(),
                        conflicts.stream().map(Conflict::pair).toList())
                .only(row -> row.cells().size() > 1)
                .in(ClaimTable.Order.CONTRADICTIONS)
                .rows();
    }

    private Block.ClaimsCompared.Comparison row(ClaimTable.Row row, List<TextId> texts) {
        return new Block.ClaimsCompared.Comparison(
                Phrase.of(row.heading().words(), language),
                texts.stream()
                        .map(text -> row.in(text).stream().map(this::said).distinct().toList())
                        .toList(),
                row.contradictions() > 0);
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

    /// One for each two sources that disagree, with what they disagree in.
    private List<Phrase> questions() {
        var asked = new LinkedHashMap<List<Object>, Phrase>();
        for (var conflict : conflicts) {
            asked.computeIfAbsent(
                    List.of(about(conflict), conflict.texts()), _ -> question(conflict));
        }
        return List.copyOf(asked.values());
    }

    private Phrase question(Conflict conflict) {
        var composed = new ComposedWords(language);
        var first = named(conflict.one().annotation().text()).words();
        var second = named(conflict.other().annotation().text()).words();
        var key = first.equals(second) ? "discuss.one" : "discuss";
        return conflict.why().isBlank()
                ? composed.phrase(key + ".bare", about(conflict), first, second)
                : composed.phrase(key, about(conflict), first, second, withoutEnd(conflict.why()));
    }

    /// A sentence of its own goes on inside of the question.
    private static String withoutEnd(String why) {
        return why.strip().replaceAll("[.؟!]+$", "");
    }

    /// What both speak of.
    private String about(Conflict conflict) {
        var others = conflict.other().claim().subjects();
        var both = conflict.one().claim().subjects().stream().filter(others::contains).toList();
        return (both.isEmpty() ? others : both)
                .stream()
                        .limit(2)
                        .map(this::name)
                        .collect(Collectors.joining(new ComposedWords(language).say("comma")));
    }

    private String name(Party party) {
        return switch (party) {
            case Party.Registered(var id, _) ->
                    project.entity(id).map(each -> each.nameIn(language).text()).orElse("");
            case Party.Worded(var words, _) -> words;
        };
    }

    private Phrase named(TextId text) {
        return labels.named(text, project.text(text));
    }
}
