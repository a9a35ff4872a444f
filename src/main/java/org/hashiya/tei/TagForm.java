package org.hashiya.tei;

import java.nio.charset.StandardCharsets;
import org.hashiya.annotation.Tag;

/// What all marks of one tag have in common, ready to be written.
final class TagForm {
    private final Tag tag;
    private final byte[] ana;
    private final byte[] type;

    TagForm(Tag tag) {
        this.tag = tag;
        var id = NcName.escape(tag.id().id());
        ana = (" ana=\"#tag." + id + "\"").getBytes(StandardCharsets.UTF_8);
        type = (" type=\"" + id + "\"").getBytes(StandardCharsets.UTF_8);
    }

    Tag tag() {
        return tag;
    }

    /// ` ana="#tag.ID"`
    byte[] ana() {
        return ana;
    }

    /// ` type="ID"`
    byte[] type() {
        return type;
    }
}
