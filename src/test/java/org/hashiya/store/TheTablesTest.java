package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;

/// What somebody finds who opens the database with plain SQL.
class TheTablesTest {
    private final LittleProject little = LittleProject.inMemory();

    private List<String> ask(String sql) {
        return little.store()
                .database()
                .reading(session -> session.handle().createQuery(sql).mapTo(String.class).list());
    }

    @Test
    void anAnnotationHasOneKeyAndNoOtherIndex() {
        assertThat(
                        ask(
                                """
                                select index_type_name from information_schema.indexes
                                where table_name = 'ANNOTATION'
                                """))
                .containsExactly("PRIMARY KEY");
        assertThat(
                        ask(
                                """
                                select constraint_type from information_schema.table_constraints
                                where table_name = 'ANNOTATION'
                                """))
                .containsExactly("PRIMARY KEY");
    }

    @Test
    void theHistoryIsReadableJsonWithItsVersionFirst() {
        var mark = little.mark();
        little.write(new Edit.Annotate(mark));

        assertThat(
                        ask("select what from edit order by number desc fetch first row only")
                                .getFirst())
                .startsWith("{\"version\":1,\"edit\":\"annotate\"")
                .contains(mark.id().toString())
                .contains("\"start\":" + mark.span().start());
    }

    @Test
    void theWordsAreReadBySql() {
        assertThat(ask("select utf8tostring(expand(words)) from revision"))
                .containsExactly(little.book().first().words());
        assertThat(ask("select count(*) from block"))
                .containsExactly(
                        Integer.toString(little.book().first().structure().blocks().size()));
    }

    @Test
    void theOriginalIsThereByteForByte() {
        assertThat(little.store().original(little.text()))
                .isEqualTo(little.book().original().bytes());
        assertThat(ask("select length(bytes) from original"))
                .containsExactly(Long.toString(little.book().original().bytes().length));
    }

    @Test
    void marksAreReadBySqlWithWhatTheyMean() {
        var entity = little.entities().getFirst();
        var mention = Body.of(TagId.PERSON, new Meaning.Names(entity.id()));
        little.write(new Edit.Annotate(little.mark(new Span(2, 5), mention)));

        assertThat(
                        ask(
                                """
                                select tag || ' ' || span_start || ' ' || span_end || ' ' || register
                                    || ':' || name_key
                                from mark
                                """))
                .containsExactly("person 2 5 " + entity.reference());
    }
}
