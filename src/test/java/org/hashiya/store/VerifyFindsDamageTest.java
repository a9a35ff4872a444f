package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.claim.Relation;
import org.hashiya.entity.EntityKind;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Edit;
import org.hashiya.project.Progress;
import org.hashiya.text.Passages;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A whole project is found to be well. Somebody who changes a row behind the program's back, or a
/// disk that does, is found out, and a sentence says what is wrong.
class VerifyFindsDamageTest {
    private final LittleProject little = LittleProject.inMemory();

    /// A bit of everything, some of it taken back.
    private void furnish() {
        var claim = little.claim();
        var other = little.mark(new Span(2, 7), saying(claim()));
        little.write(new Edit.Annotate(claim));
        little.write(new Edit.Annotate(other));
        little.write(new Edit.Annotate(little.mark(new Span(0, 6), saying(mention()))));
        little.write(new Edit.Annotate(little.mark(new Span(1, 6), saying(date()))));
        little.write(new Edit.Annotate(little.mark(new Span(1, 7), saying(measure()))));
        var note = Body.of(TagId.NOTE).note("look here").certainty(Certainty.HIGH);
        var marked =
                new Body(
                        note.tag(),
                        note.meaning(),
                        note.certainty(),
                        note.note(),
                        java.util.Map.of("rend", "italic"));
        little.write(new Edit.Annotate(little.mark(new Span(5, 9), marked)));
        little.write(
                new Edit.Relate(
                        List.of(
                                new Relation(
                                        new LastingId(EditId.random(), 1),
                                        new Relation.Pair(claim.id(), other.id()),
                                        Relation.Kind.REPEATS,
                                        "same words",
                                        Certainty.LOW))));
        var asked =
                new Comment(
                        new LastingId(EditId.random(), 1),
                        new Comment.Place(little.text(), Optional.of(claim.id()), Optional.empty()),
                        "Is that so?",
                        false,
                        little.shapes().authorship());
        var answer =
                new Comment(
                        new LastingId(EditId.random(), 1),
                        new Comment.Place(
                                little.text(), Optional.of(claim.id()), Optional.of(asked.id())),
                        "It is.",
                        false,
                        little.shapes().authorship());
        little.write(new Edit.Discuss(List.of(), List.of(asked)));
        little.write(new Edit.Discuss(List.of(), List.of(answer)));
        little.write(
                new Edit.Review(
                        List.of(),
                        List.of(
                                new Progress(
                                        little.text(),
                                        new Passages.Place(Passages.Unit.PARAGRAPH, 1),
                                        Progress.Step.READ,
                                        "Leyla",
                                        little.shapes().authorship().created()))));
        little.write(
                new Edit.DefineTags(
                        List.of(little.shapes().tag("mill", Optional.of(TagId.PLACE)))));
        var letter = little.shapes().text();
        little.write(letter);
        little.write(
                new Edit.Annotate(
                        little.shapes()
                                .annotation(
                                        new LastingId(EditId.random(), 1),
                                        letter.text().id(),
                                        3,
                                        little.ids())));
        little.write(
                new Edit.Align(
                        List.of(
                                new Alignment(
                                        new LastingId(EditId.random(), 1),
                                        List.of(
                                                new Passage(little.text(), new Span(0, 8)),
                                                new Passage(letter.text().id(), new Span(0, 8))),
                                        Alignment.Grounds.BY_HAND,
                                        little.shapes().authorship()))));
        little.write(new Edit.RemoveText(letter.text().id()));
        little.undo();
        little.undo();
        little.redo();
        little.redo();
        revise();
    }

    private void revise() {
        var before = little.book().first();
        var words = before.words().replace("ildə", "illə");
        little.write(
                new Edit.Revise(
                        little.text(),
                        before,
                        little.shapes().revision(2, words),
                        new Edit.Rework(List.of(), List.of())));
    }

    private static Body saying(Meaning meaning) {
        return Body.of(TagId.CLAIM, meaning);
    }

    private Meaning mention() {
        return new Meaning.Names(little.ids().getFirst());
    }

    private static Meaning date() {
        return new Meaning.Dates(HistoricalDate.parse("1922-11"));
    }

    private static Meaning measure() {
        return new Meaning.Measures(
                new Figure(
                        Optional.of(new java.math.BigDecimal("268")),
                        new Figure.Bounds(Optional.empty(), Optional.empty()),
                        "count",
                        "",
                        false));
    }

    private static Meaning claim() {
        var bare = Claim.bare("The mill was built", new LanguageTag("en"));
        return new Meaning.Claims(
                new Claim(
                        bare.paraphrase(),
                        bare.kind(),
                        bare.stance(),
                        Optional.empty(),
                        List.of(new Party.Worded("the widows", EntityKind.GROUP)),
                        Optional.empty(),
                        Optional.of(HistoricalDate.parse("1922")),
                        Optional.empty(),
                        bare.scope()));
    }

    private List<String> verify() {
        var flaws = new ArrayList<String>();
        little.store().examine(flaw -> flaws.add(flaw.sentence()));
        return flaws;
    }

    private void sql(String statements) throws SQLException {
        try (var connection = little.store().database().source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            for (var sql : statements.split(";")) {
                assertThat(statement.executeUpdate(sql)).as("rows that changed").isPositive();
            }
        }
    }

    @Test
    void aNewProjectIsWell() {
        assertThat(verify()).isEmpty();
    }

    @Test
    void aProjectWithALittleOfEverythingIsWell() {
        furnish();
        var flaws = new ArrayList<Flaw>();
        var examined = little.store().examine(flaws::add);
        assertThat(flaws).isEmpty();
        assertThat(examined.texts()).isEqualTo(2);
        assertThat(examined.revisions()).isEqualTo(3);
        assertThat(examined.annotations()).isEqualTo(7);
        assertThat(examined.entities()).isEqualTo(2);
        assertThat(examined.relations()).isEqualTo(1);
        assertThat(examined.alignments()).isEqualTo(1);
        assertThat(examined.edits()).isEqualTo(22);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    update original set bytes = X'00' where text = 1                           | has 1 bytes and not the
                    update original set bytes = (select cast(repeat('x', byte_count) as varbinary) from text where number = 1) where text = 1                | SHA-256
                    delete from original where text = 1                                        | is missing
                    update text set sha256 = 'f' where number = 1                              | SHA-256
                    update revision set digest = X'00' where number = 1                        | checksum
                    update revision set length = length + 1 where number = 1                   | were noted
                    update revision set code_points = 1                                        | were noted
                    update revision set words = (select r.words from revision r where r.number = 2) where id = 1 | checksum
                    update revision set words = X'0001020304' where id = 1                     | Revision 1 of the text
                    delete from block_run where revision = 1                                   | checksum
                    update page_break set number = 'x' where revision = 1                      | checksum
                    update part set type = concat(type, 'x') where revision = 1                      | checksum
                    update repair_run set rule = 'another'                                     | checksum
                    update text set revision = null where number = 1                           | texts have no words
                    update text set revision = 1 where number = 1                              | current revision
                    update text set title = 'Another' where number = 1                         | its title
                    update text set language = 'fr' where number = 1                           | its language
                    update text set folio = concat(folio, 'x') where number = 1                      | its description
                    update text set removed = not removed                                      | whether it was removed
                    delete from text where number = 1                                          | belong to no text
                    update annotation set span_end = 100000 where note = 'look here'           | past the end
                    update annotation set span_end = span_end + 1 where note = 'look here'     | the place where it lies
                    update annotation set tag = 999 where note = 'look here'                   | has a tag
                    update annotation set tag = tag - 1 where note = 'look here'               | its tag
                    update annotation set note = 'look there' where note = 'look here'         | its note
                    update annotation set certainty = 'low' where note = 'look here'           | how sure it is
                    update annotation set certainty = 'x' where note = 'look here'             | cannot be read
                    update annotation set creator = concat(creator, 'x')                             | who made or changed it
                    update annotation set place = 7 where note = 'look here'                   | no edit of the history made it
                    update annotation set id = id + 4294967296 * 9 where note = 'look here'    | belong to no text
                    update annotation set meaning = 'date' where note = 'look here'            | is missing
                    delete from annotation where note = 'look here'                            | missing from the tables
                    insert into annotation select id + 1000, edit, place, span_start, span_end, tag, 'plain', certainty, note, creator, created, editor, modified from annotation where note = 'look here' | stands twice
                    update annotation_attribute set content = 'bold'                           | attribute
                    update mention set entity = 999                                            | is missing
                    update mention set entity = 2                                              | what it means
                    update dating set edtf = 'long ago'                                        | not a date
                    update dating set edtf = '1923-11'                                         | what it means
                    update figure set amount = 269                                             | what it means
                    update claim set paraphrase = 'It burnt'                                   | what it means
                    update claim set stance = 'shouts'                                         | stance
                    update claim_party set entity = null, words = 'the widowers'               | what it means
                    delete from claim_party                                                    | what it means
                    update relation set kind = 'contradicts'                                   | what is said of it
                    update comment set words = 'Is it?' where answers is null                  | what is said of it
                    update comment set resolved = true where answers is null                   | what is said of it
                    update comment set annotation = text * 4294967296 + 999                               | comments are about something
                    delete from comment where answers is not null                              | missing from the tables
                    update progress set step = 'checked'                                       | no edit of the history made it
                    update progress set unit = 'page'                                          | no edit of the history made it
                    delete from progress                                                       | missing from the tables
                    update relation set first_claim = 5                                        | relation
                    delete from relation                                                       | missing from the tables
                    update alignment set note = 'so'                                           | The alignment
                    update alignment set certainty = 'x'                                       | table of alignments cannot be read
                    update alignment_passage set span_end = 9999                               | past the end
                    update alignment_passage set span_end = 7 where text = 1                   | The alignment
                    update alignment_passage set text = 2                                      | table of alignments cannot be read
                    update alignment_passage set text = 99 where text = 2                      | belong to no alignment
                    delete from alignment_passage where text = 1                               | no two passages
                    delete from alignment_passage; delete from alignment                       | missing from the tables
                    update entity set note = concat(note, 'x') where number = 1                      | The entity
                    update entity set dates = 'never' where number = 1                         | The entity
                    update entity set kind = 'ghost' where number = 1                          | ghost
                    update entity_name set name = 'Nobody' where entity = 1                    | The entity
                    delete from entity_name where entity = 1                                   | registers cannot be read
                    delete from entity where number = 2; delete from entity_name where entity = 2; delete from entity_authority | missing from the tables
                    update tag set colour = '#000000' where id = 'mill'                        | tag “mill”
                    update tag_label set label = concat(label, 'x') where tag = 1                    | tag “person”
                    update tag set place = 100 where id = 'person'                             | order
                    delete from tag where id = 'mill'                                          | missing from the tables
                    delete from tag_label where tag = 1                                        | tag set cannot be read
                    delete from edit where number = 7                                          | no entry 7
                    update edit set parents = array[X'00000000000000000000000000000000'] where number = 7 | does not follow
                    update edit set id = X'00000000000000000000000000000000' where number = 7  | named after
                    update edit set id = X'00000000000000000000000000000000' where number = 11 | does not follow
                    update edit set who = 'somebody else' where number = 7                     | not as it was written
                    update edit set made_at = made_at + interval '1' day where number = 7      | not as it was written
                    update project set title = 'Another'                                       | The title or the ids of the project
                    update edit set undo_next = 3 where number = 9                             | leads “undo” or “redo”
                    update edit set redo_next = 3 where number = 9                             | leads “undo” or “redo”
                    update edit set target = 3 where role = 'undo'                             | takes back another
                    update edit set role = 'redo' where role = 'undo'                          | takes back another
                    update edit set kind = 'erase' where number = 5                            | of the kind
                    update edit set replica = id where number = 5                              | another copy
                    update edit set what = substring(what, 1, 80) where number = 5             | Entry 5 of the history cannot be read
                    update edit set what = replace(what, '"look here"', '"look there"')        | its note
                    update edit set what = replace(what, 'add-text', 'lose-text')              | does not know
                    update edit set what = replace(what, 'remove-text', 'restore-text')        | of the kind
                    update edit set what = (select e.what from edit e where e.number = 3) where number = 4 | no edit of the history made it
                    """)
    void aChangedRowIsFound(String sql, String sentence) throws SQLException {
        furnish();
        sql(sql);
        assertThat(verify()).anyMatch(flaw -> flaw.contains(sentence));
    }

    @Test
    void aMarkInsideALetterIsFound() {
        int letter = little.book().first().words().indexOf("𐎀");
        little.write(new Edit.Annotate(little.plain(new Span(letter + 1, letter + 4))));
        assertThat(verify()).singleElement().asString().contains("inside a letter");
    }

    @Test
    void anEditThatSpeaksOfWhatWasNotSoIsFound() throws SQLException {
        var mark = little.plain(new Span(0, 3));
        little.write(new Edit.Annotate(mark));
        little.write(new Edit.Erase(List.of(mark)));
        sql("update edit set what = replace(what, '\"start\":0', '\"start\":1') where number = 3");
        assertThat(verify()).anyMatch(flaw -> flaw.startsWith("Entry 4 of the history erases"));
    }

    @Test
    void oneMarkThatCannotBeReadDoesNotHideTheOthers() throws SQLException {
        little.write(new Edit.Annotate(little.someMarks(3000)));
        var marks = little.marks().size();
        sql("update annotation set tag = 999 where place in (17, 2017)");
        var flaws = new ArrayList<Flaw>();
        var examined = little.store().examine(flaws::add);
        assertThat(flaws).hasSize(2).allMatch(flaw -> flaw.sentence().contains("has a tag"));
        assertThat(examined.annotations()).isEqualTo(marks - 2);
    }
}
