package org.hashiya.publish.pack;

import java.util.List;
import java.util.stream.IntStream;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;

/// A reading pack as it stands on the page, in order, with nothing left to look up. One booklet is
/// one copy: what a student must not see is not in a student's booklet.
///
/// @param language of the apparatus: what is neither of a source nor of the teacher
public record Booklet(Cover cover, LanguageTag language, Copy copy, List<Block> blocks) {
    public Booklet {
        blocks = List.copyOf(blocks);
        if (copy == Copy.STUDENT && blocks.stream().anyMatch(Booklet::hasAnswer)) {
            throw new IllegalArgumentException("A student copy holds no answers");
        }
    }

    public Direction direction() {
        return language.direction();
    }

    /// The fixed words of the apparatus.
    public PackWords words() {
        return PackWords.of(language);
    }

    /// What a table of contents lists, in order.
    public List<Entry> contents() {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> new Numbered(i, blocks.get(i)))
                .flatMap(each -> each.titled().stream())
                .toList();
    }

    /// A heading, as the table of contents lists it.
    ///
    /// @param block the place of its block among the blocks of the booklet
    /// @param level 1 to 3
    public record Entry(int block, int level, Phrase words) {}

    private record Numbered(int place, Block block) {
        List<Entry> titled() {
            return switch (block) {
                case Block.Heading(int level, var words) -> List.of(new Entry(place, level, words));
                case Block.Part part -> List.of(new Entry(place, 1, part.heading()));
                case Block _ -> List.of();
            };
        }
    }

    private static boolean hasAnswer(Block block) {
        return block instanceof Block.Question question && question.answer().isPresent();
    }
}
