package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `verify` says when rows that hold many annotations are changed behind the program's back.
class VerifyFindsDamageInRunsTest {
    private final LittleProject little = LittleProject.inMemory();

    private void aLargeEdit() {
        var letters = new Graphemes(little.book().first().words());
        var edit = new EditId(little.shapes().id());
        var history = Authorship.of("Leyla", Instant.parse("2026-11-25T10:00:00Z"));
        var body = Body.of(TagId.PERSON, new Meaning.Names(little.ids().getFirst()));
        var marks = new ArrayList<Annotation>();
        for (int start = 0; marks.size() < 300; start = (start + 1) % (little.length() - 9)) {
            if (letters.isBoundary(start) && letters.isBoundary(start + 5)) {
                var id = new LastingId(edit, marks.size() + 1);
                var span = new Span(start, start + 5);
                marks.add(new Annotation(id, little.text(), span, body.note("n"), history));
            }
        }
        little.write(new Edit.Annotate(marks));
    }

    private List<String> said() {
        var said = new ArrayList<String>();
        little.store().examine(flaw -> said.add(flaw.toString()));
        return said;
    }

    private void sql(String sql) throws SQLException {
        var connection = little.store().database().writer().connection();
        try (var statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
        connection.commit();
    }

    @Test
    void nothingWhenAllIsWell() {
        aLargeEdit();
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    delete from annotation_run                                             | missing from the tables
                    update annotation_run set tag = tag + 1                                | its tag
                    update annotation_run set tag = 999                                    | cannot be read
                    update annotation_run set entity = entity + 1                          | what it means
                    update annotation_run set entity = null                                | what it means
                    update annotation_run set entity = null, claim_language = 'ru'         | what it means
                    update annotation_run set certainty = 'low'                            | how sure it is
                    update annotation_run set creator = 'x'                                | who made
                    update annotation_run set ends = array_append(trim_array(ends, 1), 100000) | past the end
                    update annotation_run set notes = array['a']                           | cannot be read
                    update annotation_run set places = trim_array(places, 1)               | cannot be read
                    update annotation_run set id = id + 9 * 4294967296, last_id = last_id + 9 * 4294967296 | belong to no text
                    insert into annotation select any_annotation.id, edit, place, 0, 1, tag, 'plain', certainty, note, creator, created, editor, modified from any_annotation where place = 7 | stand twice
                    """)
    void aSentenceForEachKind(String damage, String sentence) throws SQLException {
        aLargeEdit();
        sql(damage);
        assertThat(said()).anySatisfy(said -> assertThat(said).contains(sentence));
    }
}
