package org.hashiya.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is changed of a pack, and that it can be taken back.
class PacksChangeTest {
    private static final List<AnyPacks.Source> SOURCES =
            List.of(
                    new AnyPacks.Source(TextId.random(), "The mill was sold 𐎀𐎁 in the old town."),
                    new AnyPacks.Source(TextId.random(), "Мельница была продана в старом городе."));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyTwoStatesAreLedIntoEachOther(long seed) {
        var any = new AnyPacks(seed);
        var now = any.pack(SOURCES);
        for (int step = 0; step < 200; step++) {
            var next = any.changed(now, SOURCES);
            var change = PackChange.between(now, next);
            assertThat(change.fits(now)).isTrue();
            assertThat(change.appliedTo(Optional.of(now))).contains(next);
            assertThat(change.appliedTo(Optional.of(next))).as("a second time").contains(next);
            assertThat(change.inverse().appliedTo(Optional.of(next))).contains(now);
            assertThat(change.isNothing()).isEqualTo(now.equals(next));
            now = next;
        }
    }

    @Test
    void movingOneItemTellsOnlyOfThatItem() {
        var pack = headings(100);
        var moved = pack.moved(pack.items().get(90).id(), 3);
        var change = PackChange.between(pack, moved);
        assertThat(change.gone()).singleElement().extracting(each -> each.place()).isEqualTo(90);
        assertThat(change.come()).singleElement().extracting(each -> each.place()).isEqualTo(3);
    }

    @Test
    void aNewPackIsTakenOutAgainByTheInverse() {
        var pack = headings(3);
        var made = PackChange.made(pack);
        assertThat(made.appliedTo(Optional.empty())).contains(pack);
        assertThat(made.inverse().appliedTo(Optional.of(pack))).isEmpty();
    }

    @Test
    void aChangeOfSomethingElseDoesNotFit() {
        var pack = headings(3);
        var change = PackChange.between(pack, pack.without(pack.items().get(1).id()));
        assertThat(change.fits(pack.with(0, List.of(Item.of(new Piece.PageBreak()))))).isFalse();
    }

    @Test
    void noItemStandsInAPackTwice() {
        var item = Item.of(new Piece.PageBreak());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> headings(1).with(0, List.of(item, item)))
                .withMessageContaining("twice");
    }

    @Test
    void overlappingPartsAreNoPassage() {
        var words = SOURCES.getFirst().words();
        var parts =
                List.of(
                        Excerpt.Stretch.of(words, new Span(0, 8)),
                        Excerpt.Stretch.of(words, new Span(4, 12)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Excerpt(SOURCES.getFirst().id(), 1, parts, ""))
                .withMessageContaining("overlap");
    }

    private static Pack headings(int count) {
        var any = new AnyPacks(7);
        return new Pack(
                PackId.random(),
                new TitlePage("Title", "", new LanguageTag("en"), "", any.front().changed()),
                IntStream.range(0, count)
                        .mapToObj(i -> Item.of(new Piece.Heading("Heading " + i, 1)))
                        .toList());
    }
}
