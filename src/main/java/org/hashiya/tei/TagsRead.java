package org.hashiya.tei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.entity.EntityKind;

/// Which tags the marks of a file have. Those that nobody has defined are defined here.
final class TagsRead {
    private static final String POINTER = "#tag.";
    private static final String NAME = "name";
    private static final String SEGMENT = "segment";
    private static final Tag.Look GREY = new Tag.Look("#808080", "");

    private final TagSet known = TagSet.forHistorians();
    private final Map<TagId, Tag> read = new LinkedHashMap<>();
    private final List<Tag> declared;
    private final Warnings warnings;

    /// @param declared in the header
    TagsRead(List<Tag> declared, Warnings warnings) {
        this.declared = declared;
        declared.stream()
                .filter(tag -> !known.find(tag.id()).equals(Optional.of(tag)))
                .forEach(tag -> read.put(tag.id(), tag));
        this.warnings = warnings;
    }

    /// Those that are not in the default tag set.
    List<Tag> all() {
        return List.copyOf(read.values());
    }

    /// All that the header defines, in its order.
    List<Tag> declared() {
        return declared;
    }

    TagId of(MarkDraft mark) {
        var element = mark.element();
        var written = new ArrayList<String>();
        for (var pointer : StandOffReader.pointers(element.at("ana"))) {
            if (pointer.startsWith(POINTER)) {
                written.add(NcName.unescape(pointer.substring(POINTER.length())));
            }
        }
        // A record names `claim` first, and then the tag, when that is another one.
        if (written.size() > 1 && element.is("annotation") && mark.record().isPresent()) {
            written.removeFirst();
        }
        var named =
                written.isEmpty()
                        ? byElement(element).orElse(element.at("type"))
                        : written.getFirst();
        if (written.isEmpty()) {
            define(named, element);
        }
        try {
            return new TagId(named);
        } catch (IllegalArgumentException notATag) {
            warnings.add("A mark without a tag that can be one became a doubtful passage", element);
            return TagId.DOUBTFUL;
        }
    }

    /// The tag that an element has by its name, or by what it says with `@type`.
    static Optional<String> byElement(XmlElement element) {
        return TeiElement.find(element.name())
                .map(TeiElement::tag)
                .filter(tag -> !tag.isEmpty())
                .or(() -> Vocabulary.tag(element))
                .or(() -> byType(element));
    }

    private static Optional<String> byType(XmlElement element) {
        var type = element.at("type").strip();
        if (isName(element)) {
            var kind = EntityKind.ofCode(type.toLowerCase(Locale.ROOT)).map(EntityKind::code);
            return kind.or(() -> Optional.of(type.isEmpty() ? NAME : asTag(type)));
        }
        return element.is("seg") || element.is("span") || element.is("annotation")
                ? Optional.of(type.isEmpty() ? SEGMENT : asTag(type))
                : Optional.empty();
    }

    private static boolean isName(XmlElement element) {
        return element.is("rs") || element.is("name");
    }

    private static String asTag(String type) {
        var id = type.replaceAll("[^\\p{L}\\p{Nd}_.-]+", "-");
        return Character.isLetter(id.codePointAt(0)) ? id : "t-" + id;
    }

    /// A tag of this name, unless there is one.
    private void define(String id, XmlElement element) {
        try {
            var tag = new TagId(id);
            if (known.find(tag).isEmpty() && !read.containsKey(tag)) {
                var type = element.at("type");
                read.put(
                        tag,
                        new Tag(
                                tag,
                                Optional.empty(),
                                Map.of("en", type.isBlank() ? id : type),
                                GREY,
                                isName(element) ? "rs" : "seg"));
            }
        } catch (IllegalArgumentException notATag) {
            // who asks for the tag hears of it
        }
    }
}
