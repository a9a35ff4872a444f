package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.claim.ClaimRows;
import org.hashiya.claim.ClaimTable;
import org.hashiya.claim.ClaimTable.Column;
import org.hashiya.claim.ComparedClaims;
import org.hashiya.claim.Finding;
import org.hashiya.claim.Ground;
import org.hashiya.claim.JudgedPair;
import org.hashiya.claim.JudgedPair.Status;
import org.hashiya.claim.Relation;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;

/// All claims of a project side by side: what was found about each two of them, and what persons
/// have said of it.
public final class ClaimBook {
    private final Desk desk;
    private ComparedClaims compared;

    /// Reads every text in which something is claimed: not on the screen's thread.
    public ClaimBook(Desk desk) {
        this.desk = desk;
        compared = all();
    }

    private ComparedClaims all() {
        var all = new ComparedClaims(desk.project().entities());
        for (var id : desk.store().textsWithClaims()) {
            var text = desk.read(id);
            for (var annotation : text.annotations()) {
                Statement.of(annotation, text.words()).ifPresent(all::put);
            }
        }
        return all;
    }

    /// The claims, text by text in reading order.
    public List<Statement> statements() {
        return compared.statements();
    }

    /// Relations first, as persons made them, then what was found besides. What a person has
    /// dismissed stays dismissed as long as the same is found; when something else is found, since
    /// one of the claims was changed, it is proposed again and says so.
    public List<JudgedPair> pairs() {
        return pairs(Locale.ENGLISH);
    }

    /// @param locale in which the reasons that were found are said
    public List<JudgedPair> pairs(Locale locale) {
        var pairs = new ArrayList<JudgedPair>();
        var related = new HashSet<Set<LastingId>>();
        var dismissed = new HashMap<Set<LastingId>, Relation>();
        for (var relation : desk.project().relations().values()) {
            var claims = relation.claims();
            if (!compared.has(claims.first()) || !compared.has(claims.second())) {
                continue;
            }
            var both = Set.of(claims.first(), claims.second());
            if (relation.kind() == Relation.Kind.UNRELATED) {
                dismissed.put(both, relation);
            } else {
                related.add(both);
                pairs.add(
                        new JudgedPair(
                                claims,
                                relation.kind(),
                                reason(relation, locale),
                                Status.CONFIRMED));
            }
        }
        for (var finding : compared.findings()) {
            var both = Set.of(finding.claims().first(), finding.claims().second());
            if (!related.contains(both)) {
                pairs.add(proposed(finding, Optional.ofNullable(dismissed.get(both)), locale));
            }
        }
        return pairs;
    }

    private static JudgedPair proposed(
            Finding finding, Optional<Relation> dismissed, Locale locale) {
        var reason = finding.reason(locale);
        boolean isDismissed = dismissed.isPresent() && isOf(dismissed.get(), finding);
        var again =
                dismissed.isPresent() && !isDismissed
                        ? " (dismissed before, when it was: " + dismissed.get().reason() + ")"
                        : "";
        return new JudgedPair(
                finding.claims(),
                finding.ground().relation(),
                reason + again,
                isDismissed ? Status.DISMISSED : Status.PROPOSED);
    }

    /// Whether it was this that a person dismissed. Who gave a reason of their own meant whatever
    /// may be found.
    private static boolean isOf(Relation dismissal, Finding finding) {
        return dismissal.reason().equals(finding.reason())
                || Ground.beginning(dismissal.reason()).isEmpty();
    }

    /// What is claimed beside who says so.
    ///
    /// @param reader in which language subjects are named, where they have a name in it
    public ClaimTable table(LanguageTag reader) {
        var project = desk.project();
        var columns =
                project.listOfTexts().stream()
                        .map(text -> new Column(text.id(), text.title(), text.language()))
                        .toList();
        return new ClaimRows(project.entities(), reader)
                .of(columns, statements(), contradictions());
    }

    /// Who contradicts whom: what persons have said, and what was found and nobody has dismissed.
    /// No sentence is made for it, as there may be many.
    private List<Relation.Pair> contradictions() {
        var pairs = new ArrayList<Relation.Pair>();
        var judged = new HashMap<Set<LastingId>, Relation>();
        for (var relation : desk.project().relations().values()) {
            judged.put(Set.of(relation.claims().first(), relation.claims().second()), relation);
            if (relation.kind() == Relation.Kind.CONTRADICTS) {
                pairs.add(relation.claims());
            }
        }
        for (var finding : compared.findings()) {
            if (finding.ground() == Ground.CONFLICT && isOpen(finding, judged)) {
                pairs.add(finding.claims());
            }
        }
        return pairs;
    }

    private static boolean isOpen(Finding finding, Map<Set<LastingId>, Relation> judged) {
        var said = judged.get(Set.of(finding.claims().first(), finding.claims().second()));
        return said == null || (said.kind() == Relation.Kind.UNRELATED && !isOf(said, finding));
    }

    /// What was found about these two, whatever persons have said of it.
    public Optional<Finding> finding(LastingId one, LastingId other) {
        return compared.of(one, other);
    }

    /// Follows an edit: only the claims that it touches are compared again.
    public void follow(Edit edit) {
        switch (edit) {
            case Edit.Annotate(var added) -> put(added);
            case Edit.Rework(var before, var after) -> {
                remove(before);
                put(after);
            }
            case Edit.Erase(var gone) -> remove(gone);
            case Edit.Together(var edits, _) -> edits.forEach(this::follow);
            case Edit.OfRelations _,
                    Edit.OfAlignments _,
                    Edit.OfConventions _,
                    Edit.DescribeText _,
                    Edit.Discuss _,
                    Edit.RevisePack _,
                    Edit.Review _ -> {
                // No claim says anything else.
            }
            case Edit.OfRegisters _,
                    Edit.AddText _,
                    Edit.RemoveText _,
                    Edit.RestoreText _,
                    Edit.Revise _ ->
                    compared = all();
        }
    }

    private void put(List<Annotation> annotations) {
        for (var annotation : annotations) {
            if (annotation.meaning() instanceof Meaning.Claims) {
                Statement.of(annotation, desk.read(annotation.text()).words())
                        .ifPresent(compared::put);
            }
        }
    }

    private void remove(List<Annotation> annotations) {
        annotations.forEach(annotation -> compared.remove(annotation.id()));
    }

    /// What a person wrote, behind the ground that it rests on; where nobody wrote one, what was
    /// found about the two claims if that agrees.
    private String reason(Relation relation, Locale locale) {
        var written = relation.reason();
        if (Ground.beginning(written).isPresent()) {
            return written;
        }
        var found =
                compared.of(relation.claims().first(), relation.claims().second())
                        .filter(finding -> finding.ground().relation() == relation.kind());
        if (written.isBlank() && found.isPresent()) {
            return found.get().reason(locale);
        }
        var ground = found.map(Finding::ground).orElseGet(() -> usual(relation.kind()));
        return ground.code() + ": " + (written.isBlank() ? "as a person has judged" : written);
    }

    private static Ground usual(Relation.Kind kind) {
        return switch (kind) {
            case CORROBORATES, REPEATS -> Ground.EQUAL;
            case QUALIFIES -> Ground.PART;
            case CONTRADICTS -> Ground.CONFLICT;
            case UNRELATED -> Ground.PART;
        };
    }
}
