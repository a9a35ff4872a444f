package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.pack.AnyPacks;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.Item;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackChange;
import org.hashiya.pack.PackId;
import org.hashiya.pack.Picture;
import org.hashiya.pack.Piece;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Damage in the tables of packs is found and said.
class VerifyFindsDamageInPacksTest {
    private static final Picture PICTURE = Picture.of(AnyPacks.png(0x445566));
    private final LittleProject little = LittleProject.inMemory();

    private void furnish() {
        var words = little.book().first().words();
        var excerpt =
                new Excerpt(
                        little.text(),
                        1,
                        List.of(
                                Excerpt.Stretch.of(words, new Span(0, 8)),
                                Excerpt.Stretch.of(words, new Span(20, 30))),
                        "");
        var pack =
                new Pack(
                        PackId.random(),
                        new AnyPacks(5).front(),
                        List.of(
                                Item.of(new Piece.Heading("The mill", 1)),
                                Item.of(new Piece.Passage(excerpt, "", Piece.Shown.NAMES)),
                                Item.of(new Piece.Illustration(PICTURE.digest(), "", "", ""))));
        little.write(new Edit.RevisePack(PackChange.made(pack), List.of(PICTURE)));
        little.write(
                new Edit.RevisePack(
                        PackChange.between(pack, pack.moved(pack.items().getFirst().id(), 2))));
    }

    private List<String> verify() {
        var flaws = new ArrayList<String>();
        little.store().examine(flaw -> flaws.add(flaw.sentence()));
        return flaws;
    }

    @Test
    void aProjectWithAPackIsWell() {
        furnish();
        assertThat(verify()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update pack set title = 'Another'                                         | what is said of it differs
                    update pack set language = 'fr'                                           | table of packs cannot be read
                    update pack_item set place = 9 where kind = 'passage'                     | what is said of it differs
                    update pack_item set definition = replace(definition, 'mill', 'hill') where kind = 'heading' | what is said of it differs
                    update pack_item set definition = 'x' where kind = 'heading'              | table of packs cannot be read
                    update pack_passage set span_end = 9 where place = 1                      | table of its passages does not have
                    delete from pack_passage where place = 2                                  | table of its passages does not have
                    delete from pack_item where kind = 'passage'                              | belong to no item
                    update picture set bytes = X'00'                                          | not the one that was given
                    """)
    void aChangedRowIsFound(String sql, String sentence) throws SQLException {
        furnish();
        try (var connection = little.store().database().source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            assertThat(statement.executeUpdate(sql)).as("rows that changed").isPositive();
        }
        assertThat(verify()).anyMatch(flaw -> flaw.contains(sentence));
    }
}
