package org.hashiya.tei;

import java.nio.charset.StandardCharsets;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;

/// What all marks of one tag have in common, ready to be written.
final class TagForm {
    private final Tag tag;
    private final boolean claim;
    private final TeiElement plain;
    private final byte[] ana;
    private final byte[] type;

    TagForm(Tag tag) {
        this.tag = tag;
        claim = tag.id().equals(TagId.CLAIM);
        plain = TeiElement.of(tag, Meaning.PLAIN);
        var id = NcName.escape(tag.id().id());
        ana = (" ana=\"#tag." + id + "\"").getBytes(StandardCharsets.UTF_8);
        type = (" type=\"" + id + "\"").getBytes(StandardCharsets.UTF_8);
    }

    Tag tag() {
        return tag;
    }

    boolean isClaim() {
        return claim;
    }

    /// The element of a mark with this tag, as far as the tag alone says.
    TeiElement plain() {
        return plain;
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
