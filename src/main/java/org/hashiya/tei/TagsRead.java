package org.hashiya.tei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Warnings warnings;

    /// @param declared in the header
    TagsRead(List<Tag> declared, Warnings warnings) {
        declared.forEach(tag -> read.put(tag.id(), tag));
        this.warnings = warnings;
    }

    /// Those that are not in the default tag set.
    List<Tag> all() {
        return List.copyOf(read.values());
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
        var named = written.isEmpty() ? byElement(element) : written.getFirst();
        try {
            return new TagId(named);
        } catch (IllegalArgumentException notATag) {
            warnings.add("A mark without a tag that can be one became a doubtful passage", element);
            return TagId.DOUBTFUL;
        }
    }

    private String byElement(XmlElement element) {
        return TeiElement.find(element.name())
                .map(TeiElement::tag)
                .filter(tag -> !tag.isEmpty())
                .or(() -> Vocabulary.tag(element))
                .orElseGet(() -> byType(element));
    }

    /// Of elements that say with `@type` what they are, or not at all.
    private String byType(XmlElement element) {
        var type = element.at("type").strip();
        boolean names = element.is("rs") || element.is("name");
        if (names) {
            var kind = EntityKind.ofCode(type.toLowerCase(java.util.Locale.ROOT));
            if (kind.isPresent()) {
                return kind.get().code();
            }
            if (type.equals("pers")) {
                return TagId.PERSON.id();
            }
        }
        if (!names && !element.is("seg") && !element.is("span") && !element.is("annotation")) {
            return type;
        }
        var id = type.isEmpty() ? (names ? NAME : SEGMENT) : asTag(type);
        define(id, names ? "rs" : "seg", type);
        return id;
    }

    private static String asTag(String type) {
        var id = type.replaceAll("[^\\p{L}\\p{Nd}_.-]+", "-");
        return Character.isLetter(id.codePointAt(0)) ? id : "t-" + id;
    }

    private void define(String id, String element, String type) {
        try {
            var tag = new TagId(id);
            if (known.find(tag).isEmpty() && !read.containsKey(tag)) {
                var label = type.isEmpty() ? id : type;
                read.put(
                        tag,
                        new Tag(tag, Optional.empty(), Map.of("en", label), GREY, element));
            }
        } catch (IllegalArgumentException notATag) {
            // who asks for the tag hears of it
        }
    }
}
