package org.hashiya.ui.window;

import java.util.Set;
import javafx.scene.paint.Color;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.reading.Badge;
import org.hashiya.ui.reading.Pattern;

/// How readers know the tags of a project on the page.
final class Badges {
    /// TEI elements of whole passages. Their marks lie below those that name, date and measure.
    private static final Set<String> PASSAGES =
            Set.of("seg", "q", "quote", "said", "note", "unclear");

    private static final Color GONE = Color.GRAY;

    private Badges() {}

    /// Of a tag that is no longer in the set only the id is known.
    static Badge of(TagId id, TagSet tags) {
        return tags.find(id)
                .map(tag -> of(tag, tags))
                .orElseGet(() -> new Badge(GONE, Pattern.SOLID, id.id(), 0));
    }

    private static Badge of(Tag tag, TagSet tags) {
        return new Badge(
                Color.web(tag.look().colour()),
                Pattern.ofPlace(tags.tags().indexOf(tag)),
                tag.label(Words.language()),
                PASSAGES.contains(tag.element()) ? 1 : 0);
    }
}
