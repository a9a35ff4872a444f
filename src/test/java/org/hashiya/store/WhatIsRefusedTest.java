package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityId;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.hashiya.text.Revision;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;

/// Edits that contradict the project get a sentence, and nothing of them is kept.
class WhatIsRefusedTest {
    private final LittleProject little = LittleProject.inMemory();
    private final Span span = new Span(0, 3);

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Edit edit) {
        var before = little.store().history().newest(1).getFirst();
        var project = little.store().project();
        var failing = assertThatThrownBy(() -> little.write(edit)).isInstanceOf(Refused.class);
        assertThat(little.store().history().newest(1).getFirst()).isEqualTo(before);
        assertThat(little.store().project()).isEqualTo(project);
        little.write(new Edit.Annotate(little.mark()));
        return failing;
    }

    @Test
    void anEntityThatAMarkNames() {
        var entity = little.entities().getFirst();
        var mention = Body.of(TagId.PERSON, new Meaning.Names(entity.id()));
        little.write(new Edit.Annotate(little.mark(span, mention)));

        assertRefused(new Edit.Strike(List.of(entity)))
                .hasMessageContaining(entity.reference())
                .hasMessageContaining("one mark points to it");
    }

    @Test
    void anEntityThatOnlyARemovedTextNames() {
        var entity = little.entities().getFirst();
        var mention = Body.of(TagId.PERSON, new Meaning.Names(entity.id()));
        little.write(new Edit.Annotate(little.mark(span, mention)));
        little.write(new Edit.RemoveText(little.text()));

        assertThatThrownBy(() -> little.write(new Edit.Strike(List.of(entity))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("removed");
    }

    @Test
    void aTagThatAMarkHas() {
        little.write(new Edit.Annotate(little.plain(span)));
        var term = little.store().project().tags().find(TagId.TERM).orElseThrow();

        assertRefused(new Edit.DropTags(List.of(term)))
                .hasMessageContaining("“term”")
                .hasMessageContaining("in use");
    }

    @Test
    void aTagWithoutTheOnesUnderIt() {
        var above = little.shapes().tag("above", Optional.empty());
        var below = little.shapes().tag("below", Optional.of(above.id()));
        little.write(new Edit.DefineTags(List.of(above, below)));

        assertRefused(new Edit.DropTags(List.of(above))).hasMessageContaining("“below”");
    }

    @Test
    void aClaimThatIsRelated() {
        var one = little.claim();
        var other = little.claim();
        little.write(new Edit.Annotate(one));
        little.write(new Edit.Annotate(other));
        little.write(new Edit.Relate(List.of(little.shapes().relation(one.id(), other.id()))));

        assertRefused(new Edit.Erase(List.of(other))).hasMessageContaining("related");
    }

    @Test
    void aRelationToAClaimThatIsNotThere() {
        var one = little.claim();
        little.write(new Edit.Annotate(one));

        assertRefused(
                        new Edit.Relate(
                                List.of(little.shapes().relation(one.id(), little.claim().id()))))
                .hasMessageContaining("is not there");
    }

    @Test
    void aMarkPastTheEnd() {
        int length = little.length();
        assertRefused(new Edit.Annotate(little.plain(new Span(length - 1, length + 1))))
                .hasMessageContaining("past the end")
                .hasMessageContaining(Integer.toString(length));
    }

    @Test
    void aMarkWithAnUnknownTag() {
        assertRefused(new Edit.Annotate(little.mark(span, Body.of(new TagId("ship")))))
                .hasMessageContaining("no tag “ship”");
    }

    @Test
    void aMarkThatNamesNobodyInTheRegisters() {
        var nobody = new Meaning.Names(new EntityId(little.shapes().id()));
        assertRefused(new Edit.Annotate(little.mark(span, Body.of(TagId.PERSON, nobody))))
                .hasMessageContaining("registers");
    }

    @Test
    void aMarkInATextThatIsNotHere() {
        var elsewhere =
                little.shapes().annotations(1, new TextId(little.shapes().id()), 9, little.ids());
        assertRefused(new Edit.Annotate(elsewhere)).hasMessageContaining("no text");
    }

    @Test
    void aMarkThatIsThereAlready() {
        var mark = little.mark();
        little.write(new Edit.Annotate(mark));

        assertRefused(new Edit.Annotate(mark)).hasMessageContaining("already");
    }

    @Test
    void manyMarksOfWhichOneIsThereAlready() {
        var marks = little.someMarks(2500);
        little.write(new Edit.Annotate(marks.subList(2000, 2001)));

        assertRefused(new Edit.Annotate(marks)).hasMessageContaining("already");
    }

    @Test
    void manyMarksOfWhichOneIsARelatedClaim() {
        var one = little.claim();
        var other = little.claim();
        little.write(new Edit.Annotate(List.of(one, other)));
        little.write(new Edit.Relate(List.of(little.shapes().relation(one.id(), other.id()))));

        assertRefused(new Edit.Erase(List.of(one, other))).hasMessageContaining("related");
    }

    @Test
    void aMarkThatIsGone() {
        var mark = little.mark();
        little.write(new Edit.Annotate(mark));
        little.write(new Edit.Erase(List.of(mark)));

        assertRefused(new Edit.Erase(List.of(mark))).hasMessageContaining("not there any more");
    }

    @Test
    void anythingInATextThatWasRemoved() {
        little.write(new Edit.RemoveText(little.text()));

        assertThatThrownBy(() -> little.store().read(little.text()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(little.book().text().title())
                .hasMessageContaining("was removed");
        assertThatThrownBy(() -> little.write(new Edit.Annotate(little.mark())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aSecondEntityUnderTheSameKey() {
        var taken = little.entities().getFirst();
        var other =
                new org.hashiya.entity.Entity(
                        new EntityId(little.shapes().id()),
                        taken.kind(),
                        taken.key(),
                        taken.names(),
                        taken.particulars());
        assertRefused(new Edit.Register(List.of(other))).hasMessageContaining(taken.reference());
    }

    @Test
    void wordsWithHalfACharacter() {
        var words = "ab\uD800c";
        var text = little.shapes().text();
        var half =
                new Revision(1, words, new Structure(List.of(), List.of(), List.of()), List.of());
        assertRefused(new Edit.AddText(text.text(), half, text.original()))
                .hasMessageContaining("at place 2");
    }

    @Test
    void aBulkWithOneBadMarkInTheMiddleAllOfIt() {
        var marks = new ArrayList<>(little.someMarks(2500));
        marks.set(1700, little.mark(span, Body.of(new TagId("ship"))));

        assertRefused(new Edit.Annotate(marks)).hasMessageContaining("ship");
        assertThat(little.marks()).hasSize(1);
    }

    @Test
    void severalEditsOfWhichTheLastIsBad() {
        var entity = little.shapes().entity();
        assertRefused(
                        new Edit.Together(
                                List.of(
                                        new Edit.Register(List.of(entity)),
                                        new Edit.Annotate(little.someMarks(3)),
                                        new Edit.Erase(List.of(little.mark())))))
                .hasMessageContaining("not there any more");
        assertThat(little.marks()).hasSize(1);
        assertThat(little.store().project().entity(entity.id())).isEmpty();
    }
}
