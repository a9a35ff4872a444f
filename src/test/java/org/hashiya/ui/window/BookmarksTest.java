package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.hashiya.ui.window.Bookmarks.Bookmark;
import org.junit.jupiter.api.Test;

/// Bookmarks are put and taken away by line, and found again when the words have moved.
class BookmarksTest {
    private static final String WORDS = "first line\nsecond line\n\nlast\tline\n";
    private static final Bookmarks TWO =
            Bookmarks.NONE.toggled(11, 22, WORDS).toggled(0, 10, WORDS);

    @Test
    void aLineHasOneOrNone() {
        assertThat(TWO.all())
                .containsExactly(
                        new Bookmark(0, "first line", ""), new Bookmark(11, "second line", ""));
        assertThat(TWO.toggled(5, 10, WORDS).all()).hasSize(3);
        assertThat(TWO.toggled(11, 22, WORDS).all()).containsExactly(TWO.all().getFirst());
        assertThat(TWO.toggled(23, 23, WORDS).toggled(23, 23, WORDS)).isEqualTo(TWO);
    }

    @Test
    void oneGoesRoundThem() {
        assertThat(TWO.after(0)).contains(TWO.all().getLast());
        assertThat(TWO.after(11)).contains(TWO.all().getFirst());
        assertThat(TWO.before(11)).contains(TWO.all().getFirst());
        assertThat(TWO.before(0)).contains(TWO.all().getLast());
        assertThat(Bookmarks.NONE.after(0)).isEmpty();
    }

    @Test
    void namesAreOneLineOfPlainWords() {
        var named = TWO.named(TWO.all().getFirst(), " go\ton\nhere ");
        assertThat(named.all().getFirst().name()).isEqualTo("go on here");
        assertThat(Bookmarks.parse(named.toString())).isEqualTo(named);
        assertThat(named.without(named.all().getFirst()).all()).hasSize(1);
    }

    @Test
    void whatIsWrittenIsRead() {
        var all = TWO.toggled(24, 33, WORDS);
        assertThat(all.all().getLast().words()).isEqualTo("last");
        assertThat(Bookmarks.parse(all.toString())).isEqualTo(all);
        assertThat(Bookmarks.parse("nonsense\n1\t2\n-3\ta\tb")).isEqualTo(Bookmarks.NONE);
        assertThat(Bookmarks.parse("")).isEqualTo(Bookmarks.NONE);
    }

    @Test
    void aLineThatMovedIsFoundAgain() {
        assertThat(TWO.in("xx first line\nsecond line").all())
                .extracting(Bookmark::offset)
                .containsExactly(3, 14);
        assertThat(TWO.in("nothing").all()).extracting(Bookmark::offset).containsExactly(0, 7);
        assertThat(TWO.in("second line, first line, second line").all())
                .extracting(Bookmark::offset)
                .containsExactly(0, 13);
    }
}
