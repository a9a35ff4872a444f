package org.hashiya.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.LastingId;

/// All claims of a project and what was found about each two of them that share a subject. When one
/// changes, only its pairs are compared again. For one thread at a time.
public final class ComparedClaims {
    private final Map<EntityId, Entity> entities;
    private final Map<LastingId, Gist> claims = new LinkedHashMap<>();
    private final Map<String, Map<LastingId, Gist>> bySubject = new HashMap<>();
    private final Map<LastingId, Map<LastingId, Finding>> findings = new HashMap<>();

    /// @param entities the registers, for names and for what lies in what
    public ComparedClaims(Map<EntityId, Entity> entities) {
        this.entities = entities;
    }

    public void putAll(Collection<Statement> statements) {
        statements.forEach(this::put);
    }

    /// A new claim, or one that says something else than before.
    public void put(Statement statement) {
        remove(statement.id());
        var gist = Gist.of(statement, entities);
        for (var near : sharing(gist)) {
            compare(near, gist);
        }
        claims.put(statement.id(), gist);
        for (var subject : gist.subjects().keys()) {
            bySubject
                    .computeIfAbsent(subject, _ -> new LinkedHashMap<>())
                    .put(statement.id(), gist);
        }
    }

    private Collection<Gist> sharing(Gist gist) {
        var near = new LinkedHashMap<LastingId, Gist>();
        for (var subject : gist.subjects().keys()) {
            near.putAll(bySubject.getOrDefault(subject, Map.of()));
        }
        return near.values();
    }

    private void compare(Gist one, Gist other) {
        boolean isTurned =
                one.statement().annotation().text().equals(other.statement().annotation().text())
                        && other.statement().isBefore(one.statement());
        var found = isTurned ? Comparison.of(other, one) : Comparison.of(one, other);
        found.ifPresent(finding -> {
            remember(one.statement().id(), other.statement().id(), finding);
            remember(other.statement().id(), one.statement().id(), finding);
        });
    }

    private void remember(LastingId claim, LastingId other, Finding finding) {
        findings.computeIfAbsent(claim, _ -> new LinkedHashMap<>()).put(other, finding);
    }

    public void remove(LastingId claim) {
        var gone = claims.remove(claim);
        if (gone == null) {
            return;
        }
        for (var subject : gone.subjects().keys()) {
            var rest = bySubject.getOrDefault(subject, new HashMap<>());
            rest.remove(claim);
            if (rest.isEmpty()) {
                bySubject.remove(subject);
            }
        }
        var others = findings.remove(claim);
        if (others != null) {
            others.keySet()
                    .forEach(other -> findings.getOrDefault(other, new HashMap<>()).remove(claim));
        }
    }

    public List<Statement> statements() {
        return claims.values().stream().map(Gist::statement).toList();
    }

    public boolean has(LastingId claim) {
        return claims.containsKey(claim);
    }

    /// What was found about this claim and others.
    public Collection<Finding> of(LastingId claim) {
        return findings.getOrDefault(claim, Map.of()).values();
    }

    public Optional<Finding> of(LastingId claim, LastingId other) {
        return Optional.ofNullable(findings.getOrDefault(claim, Map.of()).get(other));
    }

    /// All, each once, in the order of the claims.
    public List<Finding> findings() {
        var all = new ArrayList<Finding>();
        for (var claim : claims.keySet()) {
            for (var finding : of(claim)) {
                if (finding.claims().first().equals(claim)) {
                    all.add(finding);
                }
            }
        }
        return all;
    }
}
