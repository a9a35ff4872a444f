package org.hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.claim.Relation;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.Id;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is printed gives equal annotations when it is read again: in the same project after
/// erasing, and in another one with the same texts, where the entities are others of the same
/// names.
class TablesRoundTripTest {
    /// All that must come back: everything but the ids of the annotations and who made them.
    private record Said(TextId text, Span span, Body body) {}

    private static List<Said> said(SmallProject project) {
        return project.annotations().stream()
                .map(annotation ->
                        new Said(
                                annotation.text(),
                                annotation.span(),
                                annotation.body().meaning(portable(project, annotation))))
                .sorted(Comparator.comparing(Said::toString))
                .toList();
    }

    /// The meaning with the same entity id for `person:rustam` in all projects.
    private static Meaning portable(SmallProject project, Annotation annotation) {
        return switch (annotation.meaning()) {
            case Meaning.Names(var entity) -> new Meaning.Names(portable(project, entity));
            case Meaning.Claims(var claim) ->
                    new Meaning.Claims(
                            new Claim(
                                    claim.paraphrase(),
                                    claim.kind(),
                                    claim.stance(),
                                    claim.claimant().map(party -> portable(project, party)),
                                    claim.subjects().stream()
                                            .map(party -> portable(project, party))
                                            .toList(),
                                    claim.figure(),
                                    claim.when(),
                                    claim.where().map(party -> portable(project, party)),
                                    new Claim.Scope(
                                            claim.scope().counted(),
                                            claim.scope()
                                                    .area()
                                                    .map(party -> portable(project, party)),
                                            claim.scope().time())));
            case Meaning.Dates _, Meaning.Measures _, Meaning.Plain _ -> annotation.meaning();
        };
    }

    private static Party portable(SmallProject project, Party party) {
        return switch (party) {
            case Party.Registered(var entity, var kind) ->
                    new Party.Registered(portable(project, entity), kind);
            case Party.Worded _ -> party;
        };
    }

    private static EntityId portable(SmallProject project, EntityId entity) {
        var reference = project.project().entity(entity).orElseThrow().reference();
        return new EntityId(new Id(reference.hashCode(), reference.length()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void inAnotherProjectFromATable(long seed) {
        var here = new AnyAnnotations(seed).project();
        var there = another(here);

        there.perform(there.plan(here.tsv()).edit());

        assertThat(said(there)).hasSize(AnyAnnotations.MANY).isEqualTo(said(here));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void inAnotherProjectFromJsonLinesWithTheRelations(long seed) {
        var here = new AnyAnnotations(seed).project();
        var there = another(here);

        there.perform(there.plan(here.json()).edit());

        assertThat(said(there)).hasSize(AnyAnnotations.MANY).isEqualTo(said(here));
        assertThat(related(there)).isNotEmpty().isEqualTo(related(here));
    }

    /// The same texts, and other entities of the same names.
    private static SmallProject another(SmallProject here) {
        var there = new SmallProject();
        here.project()
                .listOfTexts()
                .forEach(text ->
                        there.text(
                                text.id(),
                                text.origin().file(),
                                text.language().tag(),
                                here.read(text.id()).words()));
        var register = new StringBuilder();
        EntityLines.print(register, here.project().entities().values());
        there.perform(there.plan(register.toString()).edit());
        return there;
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void inTheSameProjectAfterErasing(long seed) {
        for (var print :
                List.<Function<SmallProject, String>>of(SmallProject::tsv, SmallProject::json)) {
            var project = new AnyAnnotations(seed).project();
            var before = exactly(project);
            var printed = print.apply(project);
            project.perform(new Edit.Unrelate(List.copyOf(project.project().relations().values())));
            project.perform(new Edit.Erase(project.annotations()));
            assertThat(project.annotations()).isEmpty();

            project.perform(project.plan(printed).edit());

            assertThat(exactly(project)).isEqualTo(before);
        }
    }

    private static List<Said> exactly(SmallProject project) {
        return project.annotations().stream()
                .map(annotation ->
                        new Said(annotation.text(), annotation.span(), annotation.body()))
                .sorted(Comparator.comparing(Said::toString))
                .toList();
    }

    /// Each relation by the words of its claims.
    private static List<String> related(SmallProject project) {
        Map<Object, Annotation> byId = new HashMap<>();
        project.annotations().forEach(annotation -> byId.put(annotation.id(), annotation));
        var related = new ArrayList<String>();
        for (Relation relation : project.project().relations().values()) {
            var claims = relation.claims();
            related.add(
                    exactNote(byId.get(claims.first()))
                            + relation.kind()
                            + exactNote(byId.get(claims.second()))
                            + relation.reason()
                            + relation.certainty());
        }
        return related.stream().sorted().toList();
    }

    private static String exactNote(Annotation annotation) {
        return annotation.text() + " " + annotation.span() + " " + annotation.body().note();
    }
}
