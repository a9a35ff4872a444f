package org.hashiya.publish.pack.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Booklet;

/// The blocks from one heading of the first level to the next.
///
/// @param first the place of its first block among the blocks of the booklet
record Chapter(int first, List<Block> blocks) {
    /// All chapters; the first has no heading where a booklet does not begin with one.
    static List<Chapter> of(Booklet booklet) {
        var chapters = new ArrayList<Chapter>();
        int first = 0;
        for (int i = 1; i <= booklet.blocks().size(); i++) {
            if (i == booklet.blocks().size() || isHead(booklet.blocks().get(i))) {
                chapters.add(new Chapter(first, booklet.blocks().subList(first, i)));
                first = i;
            }
        }
        return chapters;
    }

    /// What heads it, if anything.
    Optional<Block> head() {
        return blocks.stream().limit(1).filter(Chapter::isHead).findFirst();
    }

    private static boolean isHead(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.level() == 1;
            case Block.Part _ -> true;
            case Block _ -> false;
        };
    }
}
