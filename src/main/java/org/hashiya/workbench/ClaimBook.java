package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.claim.ComparedClaims;
import org.hashiya.claim.Finding;
import org.hashiya.claim.Ground;
import org.hashiya.claim.JudgedPair;
import org.hashiya.claim.JudgedPair.Status;
import org.hashiya.claim.Relation;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;

/// All claims of a project side by side: what was found about each two of them, and what persons
/// have said of it.
public final class ClaimBook {
    private final Desk desk;
    private final ComparedClaims compared;

    /// Reads every text in which something is claimed: not on the screen's thread.
    public ClaimBook(Desk desk) {
        this.desk = desk;
        compared = new ComparedClaims(desk.project().entities());
        for (var id : desk.store().textsWithClaims()) {
            var text = desk.read(id);
            for (var annotation : text.annotations()) {
                Statement.of(annotation, text.words()).ifPresent(compared::put);
            }
        }
    }

    /// The claims, text by text in reading order.
    public List<Statement> statements() {
        return compared.statements();
    }

    /// Relations first, as persons made them; then what was found besides.
    public List<JudgedPair> pairs() {
        var pairs = new ArrayList<JudgedPair>();
        var related = new HashSet<Set<LastingId>>();
        for (var relation : desk.project().relations().values()) {
            var claims = relation.claims();
            if (compared.has(claims.first()) && compared.has(claims.second())) {
                related.add(Set.of(claims.first(), claims.second()));
                pairs.add(
                        new JudgedPair(
                                claims, relation.kind(), reason(relation), Status.CONFIRMED));
            }
        }
        for (var finding : compared.findings()) {
            if (!related.contains(Set.of(finding.claims().first(), finding.claims().second()))) {
                pairs.add(
                        new JudgedPair(
                                finding.claims(),
                                finding.ground().relation(),
                                finding.reason(),
                                Status.PROPOSED));
            }
        }
        return pairs;
    }

    /// What a person wrote, behind the ground that it rests on; where nobody wrote one, what was
    /// found about the two claims if that agrees.
    private String reason(Relation relation) {
        var written = relation.reason();
        if (Ground.beginning(written).isPresent()) {
            return written;
        }
        var found =
                compared.of(relation.claims().first(), relation.claims().second())
                        .filter(finding -> finding.ground().relation() == relation.kind());
        if (written.isBlank() && found.isPresent()) {
            return found.get().reason();
        }
        var ground = found.map(Finding::ground).orElseGet(() -> usual(relation.kind()));
        return ground.code() + ": " + (written.isBlank() ? "as a person has judged" : written);
    }

    private static Ground usual(Relation.Kind kind) {
        return switch (kind) {
            case CORROBORATES, REPEATS -> Ground.EQUAL;
            case QUALIFIES -> Ground.PART;
            case CONTRADICTS -> Ground.CONFLICT;
        };
    }
}
