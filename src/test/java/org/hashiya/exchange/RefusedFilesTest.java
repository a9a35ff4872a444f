package org.hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.identity.Id;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person is told when a file cannot be taken.
class RefusedFilesTest {
    /// 30 code points: an e with two accents above each other, and a face beyond the plane.
    private static final String WORDS = "Cafe\u0301 🙂 in 1923, in the yard.\n";

    private final SmallProject project = new SmallProject();
    private TextId text;

    @BeforeEach
    void aProjectWithOneText() {
        text = project.text("page.txt", "en", WORDS);
        project.entity("person", "rustam");
    }

    private String sentence(String content) {
        return catchThrowableOfType(Refused.class, () -> project.plan(content)).sentence();
    }

    private String row(String columns, String cells) {
        return sentence("text\t" + columns + "\n" + "page.txt\t" + cells + "\n");
    }

    private String placed(String columns, String cells) {
        return row("start\tend\ttag\t" + columns, "0\t3\t" + cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    one  | 3    | column start: “one” is not a whole number
                    -1   | 3    | column start: “-1” is not a whole number
                    1.5  | 3    | column start: “1.5” is not a whole number
                    0    | 31   | column end: 31 lies past the end of the text, which has 30 characters
                    0    | 99999999999 | column end: 99999999999 is more than any text has
                    3    | 3    | column end: A span ends after its start; here start is 3 and end is 3
                    4    | 3    | column end: A span ends after its start
                    0    | 4    | column end: 4 lies inside the letter “é”; it begins at 3 and ends at 5
                    4    | 6    | column start: 4 lies inside the letter
                    ''   | 3    | column start: is empty
                    """)
    void offsetsMustBePlacesBetweenLetters(String start, String end, String said) {
        assertThat(row("start\tend\ttag", start + "\t" + end + "\tterm"))
                .startsWith("rows, line 2, " + said.replace("é", "e\u0301"))
                .endsWith("Nothing was written; mend this and give the file again.");
    }

    @Test
    void theSurfaceMustBeTheWordsThere() {
        assertThat(placed("surface", "term\tCave"))
                .contains("column surface: The words there are “Caf” and not “Cave”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    term | '' | yard! | column quote: “yard!” is not in the text
                    term | 3  | in    | column nth: “in” stands 2 times in the text, so there is no 3
                    term | 2  | yard  | column nth: “yard” stands once in the text
                    term | 0  | yard  | column nth: counts from 1
                    term | '' | Cafe  | column quote: “Cafe” is not in the text
                    """)
    void aQuoteMustBeInTheText(String tag, String nth, String quote, String said) {
        assertThat(row("tag\tnth\tquote", tag + "\t" + nth + "\t" + quote)).contains(said);
    }

    @Test
    void aPlaceIsGivenInOneWay() {
        assertThat(placed("quote", "term\tyard")).contains("not by both");
        assertThat(placed("nth", "term\t2")).contains("there is no quote here");
    }

    @Test
    void anUnknownTextIsNamed() {
        assertThat(sentence("text\tstart\tend\ttag\nother.txt\t0\t3\tterm\n"))
                .contains("column text: The project has no text “other.txt”");
    }

    @Test
    void aBeginningOfSeveralIdsListsThem() {
        var one = project.text(new TextId(new Id(1, 1)), "one.txt", "en", "One");
        var other = project.text(new TextId(new Id(1, 2)), "two.txt", "en", "Two");

        assertThat(sentence("text\tstart\tend\ttag\n0000000000\t0\t3\tterm\n"))
                .contains("could be any of 2 texts", one.toString(), other.toString());
    }

    @Test
    void aFileNameOfTwoTextsIsNotEnough() {
        project.text("page.txt", "en", "Another");

        assertThat(sentence("text\tstart\tend\ttag\npage.txt\t0\t3\tterm\n"))
                .contains("could be any of 2 texts");
    }

    @Test
    void anUnknownTagIsToldTheTags() {
        assertThat(placed("note", "persn\t"))
                .contains("column tag: The project has no tag “persn”", "claim concept date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    person:nobody       | The project has no “person:nobody”
                    person:two words    | “two words” is not the key of an entity
                    man:rustam          | is not the id of an entity
                    zzz                 | is not the id of an entity
                    person:rustam;person:rustam | names several
                    """)
    void anEntityMustBeKnown(String entity, String said) {
        assertThat(placed("entity", "person\t" + entity)).contains("column entity", said);
    }

    @Test
    void aBeginningOfSeveralEntitiesListsThem() {
        project.perform(new Edit.Register(List.of(entity(1, "one"), entity(2, "two"))));

        assertThat(placed("entity", "person\t00000000"))
                .contains("could be any of 2 entities", "person:one, person:two");
        assertThat(placed("claimant", "claim\t00000000")).contains("column claimant", "any of 2");
    }

    private static Entity entity(int number, String key) {
        return new Entity(
                new EntityId(new Id(1, number)),
                EntityKind.PERSON,
                key,
                List.of(new Name(key, LanguageTag.UNKNOWN, Name.Use.MAIN)),
                Entity.Particulars.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    entity value      | person  person:rustam,1923 | column entity: A row points to an entity or has a date or figure, not both
                    entity figure     | person  person:rustam,12   | not both
                    entity note       | claim   person:rustam,x    | column entity: A claim names those it speaks of
                    entity when       | person  person:rustam,1923 | column entity: A claim names
                    value note        | claim   1923,x             | column value: A claim has its day in the column when
                    value figure      | date    1923,12            | column value: A row has a date or a figure
                    value figure      | figure  13,12              | column figure: says 12 where value says 13
                    """)
    void aRowSaysOneThing(String columns, String cells, String said) {
        var tag = cells.substring(0, cells.indexOf(' '));
        var rest = cells.substring(cells.indexOf(' ')).strip().replace(',', '\t');
        assertThat(placed(columns.replace(' ', '\t'), tag + "\t" + rest)).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    certainty | certain   | “certain” is not a certainty; write high, medium, low or unknown
                    when      | May 1923  | “May 1923” is not a date in EDTF
                    figure    | 12 000    | “12 000” has signs between its digits; write plain digits and a decimal point
                    figure    | 12,5      | “12,5” has signs between its digits
                    figure    | 1e5       | “1e5” is not a number
                    figure    | many      | “many” is not a number
                    least     | .5        | “.5” has signs between its digits
                    unit      | pood      | column figure: is empty; a figure has a number
                    approximate | maybe   | “maybe” is neither yes nor no
                    language  | x         | “x” is not a language tag
                    kind      | a count   | “a count” cannot be a kind of claim
                    stance    | says      | “says” is not a stance; a source asserts, reports, quotes, denies, doubts
                    claimant  | one; two  | names 2, and a claim has only one
                    claimant  | person:xy | The project has no “person:xy”
                    claimant  | person:x y | mere words stand in quotation marks: person:"x y"
                    subjects  | ""        | has quotation marks with nothing between them
                    subjects  | "one      | Quotation marks are opened and not closed
                    subjects  | "one" two | “two” follows closed quotation marks
                    subjects  | 01arz3ndektsv4rrffq69g5fav | The project has no entity
                    scope     | time=soon | “soon” is not a date in EDTF
                    scope     | area=     | names no place after area=
                    scope     | looms;hens | names more than one group that is counted
                    scope     | time=1923;time=1924 | names more than one time
                    note      | a\\b      | has a single backslash
                    """)
    void eachColumnSaysWhatItTakes(String column, String cell, String said) {
        assertThat(placed(column, "claim\t" + cell)).contains("rows, line 2, column ", said);
    }

    @Test
    void theLeastIsNotMoreThanTheMost() {
        assertThat(placed("least\tmost", "figure\t5\t4"))
                .contains("column least: says 5, which is more than the most, 4");
    }

    @Test
    void aShareIsInPerCentOnly() {
        assertThat(placed("figure\tunit\tshare", "figure\t5\tpood\tyes"))
                .contains("column share: says yes, and the unit is “pood”");
        assertThat(placed("figure\tunit\tshare", "figure\t5\tpercent\tno"))
                .contains("column share: says no, and the unit is percent");
    }

    @Test
    void anUnknownColumnIsNamedAndTheKnownOnesListed() {
        assertThat(row("start\tend\ttag\tcolour", "0\t3\tterm\tred"))
                .contains("rows, line 1: names a column “colour”", "id text start end surface tag");
    }

    @Test
    void aHeaderMustNameTheNeededColumnsOnce() {
        assertThat(sentence("text\tstart\ttag\n")).contains("line 1: lacks end.");
        assertThat(sentence("tag\tnote\n")).contains("lacks text and start and end.");
        assertThat(sentence("text\tstart\tend\ttag\ttag\n")).contains("two columns “tag”");
        assertThat(sentence("text,start,end,tag\n")).contains("there is no tab in it");
    }

    @Test
    void aRowHasNoMoreCellsThanTheHeader() {
        assertThat(row("start\tend\ttag", "0\t3\tterm\tleft over"))
                .contains("has “left over” in cell 5, where the header names no column");
    }

    @Test
    void aKeyIsThereOnce() {
        assertThat(
                        sentence(
                                """
                                text\tstart\tend\ttag\tkey
                                page.txt\t0\t3\tterm\ta
                                page.txt\t0\t3\tterm\ta
                                """))
                .contains("line 3, column key: “a” is the key of another row");
    }

    private String lines(String... objects) {
        return sentence(String.join("\n", objects).replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'relation':'contradicts','a':'one','b':'none'   | column b: “none” is not the key of a row in this file
                    'relation':'contradicts','a':'one','b':'place'  | column b: “place” is an annotation with the tag place and not a claim
                    'relation':'contradicts','a':'one','b':'one'    | relates a claim to itself
                    'relation':'contradicts','a':'two','b':'one'    | says again that “two” contradicts “one”
                    'relation':'disproves','a':'two','b':'one'      | column relation: “disproves” is not a relation of claims
                    'relation':'repeats','a':'one'                  | column b: is empty
                    'relation':'repeats','a':'one','b':'two','certainty':'so so' | column certainty: “so so” is not a certainty
                    'relation':'repeats','a':'one','b':'two','why':'x' | has a name “why”
                    """)
    void relationsAreBetweenTwoClaimsAndSaidOnce(String relation, String said) {
        assertThat(
                        lines(
                                "{'text':'page.txt','quote':'in','tag':'claim','key':'one'}",
                                "{'text':'page.txt','quote':'in','nth':2,'tag':'claim','key':'two'}",
                                "{'text':'page.txt','quote':'yard','tag':'place','key':'place'}",
                                "{'relation':'contradicts','a':'one','b':'two'}",
                                "{" + relation + "}"))
                .contains("rows, line 5", said);
    }

    @Test
    void aRelationOfTheProjectIsNotSaidAgain() {
        project.take(
                """
                {"text":"page.txt","quote":"in","tag":"claim","key":"one"}
                {"text":"page.txt","quote":"in","nth":2,"tag":"claim","key":"two"}
                {"relation":"qualifies","a":"one","b":"two"}
                """);
        var claims = project.project().relations().values().iterator().next().claims();
        var line = "{'relation':'qualifies','a':'%s','b':'%s'}";

        assertThat(lines(line.formatted(claims.first(), claims.second()))).contains("says again");
        assertThat(
                        project.plan(
                                        line.formatted(claims.second(), claims.first())
                                                .replace('\'', '"'))
                                .relations())
                .isEqualTo(1);
        assertThat(lines(line.formatted(claims.first(), claims.first().edit())))
                .contains("column b", "could be several annotations");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {'text':'page.txt','start':0,'end':3,'tag':'term','colour':'red'} | has a name “colour” that is not known here
                    {'text':'page.txt','start':0,'end':3,'tag':'term' | is not a whole JSON object
                    {'text':'page.txt','start':0,'start':1,'end':3,'tag':'term'} | each name in it once
                    {'text':'page.txt'} {'text':'page.txt'} | goes on after its object
                    text | does not begin with {
                    {'text':'page.txt','start':[0],'end':3,'tag':'term'} | column start: holds a list or an object
                    {'text':'page.txt','start':0.5,'end':3,'tag':'term'} | “0.5” is not a whole number
                    {'text':'page.txt','start':0,'end':3,'tag':'figure','figure':1e999999999} | column figure
                    {'text':'page.txt','start':0,'end':3,'tag':'term','attributes':'x'} | column attributes: should hold an object
                    {'text':'page.txt','start':0,'end':3,'tag':'term','note':'\\ud83d'} | column note: holds NUL or half a character
                    {'text':'page.txt','start':0,'end':3,'tag':'term','note':'\\u0000'} | column note: holds NUL
                    {'entity':'rustam'} | column entity: “rustam” is not a kind, a colon and a key
                    {'entity':'person:new','names':[{'text':' '}]} | column names: has a name without text
                    {'entity':'person:new','names':['x']} | column names: should list objects
                    {'entity':'person:new','names':'x'} | column names: should hold a list
                    {'entity':'person:new','names':[{'text':'x','kind':'nick'}]} | “nick” is not a kind of name
                    {'entity':'place:new','latitude':91,'longitude':3} | column latitude: lies between -90 and 90
                    {'entity':'place:new','dates':'soon'} | column dates: “soon” is not a date
                    {'entity':'place:new','age':3} | has a name “age”
                    {} | column text: is empty
                    """)
    void aLineOfJsonIsOneObjectWithKnownNames(String line, String said) {
        assertThat(lines("{'entity':'person:first'}", line)).contains("rows, line 2", said);
    }

    @Test
    void anEntryOfTheRegisterIsThereOnce() {
        assertThat(lines("{'entity':'person:new'}", "{'entity':'person:new'}"))
                .contains("rows, line 2, column entity: “person:new” has an entry above");
    }

    @Test
    void aJsonListIsNotJsonLines() {
        assertThat(sentence("[{}]")).contains("write one object in braces on each line");
    }

    @Test
    void allFaultsAreSaidAtOnceInTheOrderOfTheFile() {
        var said =
                sentence(
                        """
                        text\tstart\tend\ttag\tentity
                        page.txt\t0\t3\tperson\tperson:unknown
                        page.txt\tx\t3\tterm\t
                        page.txt\t0\t3\tperson\tperson:rustam
                        nothing.txt\t0\t3\tterm\t
                        """);

        assertThat(said.lines())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("rows, line 2, column entity"),
                        two -> assertThat(two).startsWith("rows, line 3, column start"),
                        three -> assertThat(three).startsWith("rows, line 5, column text"),
                        last -> assertThat(last).startsWith("Nothing was written"));
    }

    @Test
    void twentyFaultsAreEnough() {
        var rows =
                IntStream.range(0, 1000)
                        .mapToObj(_ -> "page.txt\tx\t3\tterm\n")
                        .collect(Collectors.joining());

        assertThat(sentence("text\tstart\tend\ttag\n" + rows).lines())
                .hasSize(21)
                .last()
                .asString()
                .startsWith("There may be more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", "  \n\t\n"})
    void anEmptyFileIsSaidToBeEmpty(String content) {
        assertThat(sentence(content)).contains("line 1: The file is empty");
    }

    @Test
    void halfACharacterIsNoText() {
        assertThat(sentence("text\uD83D")).contains("half a character");
    }

    @Test
    void aFileMustBeThereAndBeAFile(@TempDir Path folder) {
        assertThatThrownBy(() -> reader().read(folder, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> reader().read(folder.resolve("none.tsv"), false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("There is no file")
                .hasMessageContaining("none.tsv");
    }

    @Test
    void aFileMustBeInUtf8(@TempDir Path folder) throws IOException {
        var file = folder.resolve("rows.tsv");
        Files.writeString(
                file,
                "text\tstart\tend\ttag\tnote\npage.txt\t0\t3\tterm\tдом\n",
                Charset.forName("windows-1251"));
        assertThatThrownBy(() -> reader().read(file, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("rows.tsv, line 2: is not in UTF-8");

        Files.writeString(file, "text\tstart", StandardCharsets.UTF_16BE);
        assertThatThrownBy(() -> reader().read(file, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("line 1: holds a NUL character");
    }

    @Test
    void aFileIsReadAsItsContentIs(@TempDir Path folder) throws IOException {
        var file = folder.resolve("rows.jsonl");
        Files.writeString(file, "\uFEFFtext\tstart\tend\ttag\r\n" + text + "\t0\t3\tterm\r\n");

        assertThat(reader().read(file, false).annotations()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFileThatWasSpoiledIsStillTakenOrRefused(long seed) {
        var chance = new Random(seed);
        var whole = new AnyAnnotations(seed).project();
        var files = List.of(whole.tsv(), whole.json());
        for (int i = 0; i < 200; i++) {
            var spoiled = spoiled(chance, files.get(i % 2).lines().limit(12).toList());
            try {
                assertThat(whole.plan(spoiled, i % 3 == 0).annotations()).isLessThan(20);
            } catch (Refused refused) {
                assertThat(refused.sentence()).startsWith("rows");
            }
        }
    }

    private static String spoiled(Random chance, List<String> lines) {
        var file = new StringBuilder(String.join("\n", lines));
        for (int i = chance.nextInt(4); i >= 0; i--) {
            int place = chance.nextInt(file.length());
            int end = Math.min(file.length(), place + chance.nextInt(12));
            var other = chance.nextInt(file.length() - 8);
            file.replace(place, end, file.substring(other, other + chance.nextInt(8)));
        }
        return file.toString();
    }

    private AnnotationFile reader() {
        return new AnnotationFile(project, SmallProject.WHO, SmallProject.NOW);
    }
}
