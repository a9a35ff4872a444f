package org.hashiya.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;
import org.hashiya.text.Structure.PageBreak;
import org.hashiya.text.Structure.Part;

/// Reads the element `text`: its text nodes one after the other are the words, and the offset
/// reached at a tag is where something begins or ends. Of `choice` only what the source prints
/// (`sic`, `orig`) is words.
final class BodyReader {
    private static final Set<String> MARKS =
            Set.of(
                    "persName",
                    "placeName",
                    "orgName",
                    "rs",
                    "name",
                    "eventName",
                    "roleName",
                    "term",
                    "date",
                    "measure",
                    "num",
                    "seg",
                    "q",
                    "unclear");
    private static final Set<String> SILENT =
            Set.of("body", "list", "anchor", "precision", "front", "back", "div", "lb");

    private final Warnings warnings;
    private final StringBuilder words = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<PageBreak> pages = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<MarkDraft> marks = new ArrayList<>();
    private final Map<String, MarkDraft> byId = new HashMap<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Map<String, Extent> extents = new HashMap<>();
    private boolean inBlock;

    /// Where an element with an id stands in the words; it may be empty.
    private record Extent(int start, int end) {}

    BodyReader(Warnings warnings) {
        this.warnings = warnings;
    }

    BodyReader read(XmlElement text) {
        children(text);
        return this;
    }

    String words() {
        return words.toString();
    }

    Structure structure() {
        return new Structure(blocks, pages, parts);
    }

    List<MarkDraft> marks() {
        return marks;
    }

    /// Marks by their XML ids, and by those of their fragments.
    Map<String, MarkDraft> byId() {
        return byId;
    }

    private void children(XmlElement parent) {
        for (var node : parent.content()) {
            switch (node) {
                case XmlWords(var some) -> words.append(some);
                case XmlElement child -> element(parent, child);
            }
        }
    }

    private void element(XmlElement parent, XmlElement element) {
        if (parent.is("choice") && (element.is("corr") || element.is("reg"))) {
            warnings.add(
                    "What an editor proposes in “" + element.name() + "” is not kept", element);
            return;
        }
        int start = words.length();
        var kind = inBlock ? Optional.<Kind>empty() : block(element.name());
        if (kind.isPresent()) {
            inBlock = true;
            children(element);
            inBlock = false;
            if (words.length() > start) {
                blocks.add(new Block(kind.get(), new Span(start, words.length())));
            }
        } else if (element.is("div") && element.attributes().get("xml:lang").isPresent()) {
            part(element);
        } else if (element.is("pb")) {
            pages.add(new PageBreak(start, element.at("n")));
        } else if (MARKS.contains(element.name())) {
            children(element);
            mark(element, start);
        } else {
            if (!SILENT.contains(element.name())) {
                warnings.add(
                        "Words in “" + element.name() + "” are kept, the element is not", element);
            }
            children(element);
        }
        element.xmlId()
                .ifPresent(id -> {
                    if (element.is("anchor")) {
                        anchors.put(id, start);
                    }
                    extents.put(id, new Extent(start, words.length()));
                });
    }

    private static Optional<Kind> block(String name) {
        for (var kind : Kind.values()) {
            if (kind.tei().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private void part(XmlElement div) {
        int first = blocks.size();
        children(div);
        if (blocks.size() == first) {
            return;
        }
        var type = div.attributes().get("n").orElse(div.at("type"));
        try {
            parts.add(
                    new Part(
                            new Span(
                                    blocks.get(first).span().start(),
                                    blocks.getLast().span().end()),
                            new LanguageTag(div.at("xml:lang")),
                            type));
        } catch (IllegalArgumentException notALanguage) {
            warnings.add("“" + div.at("xml:lang") + "” is not a language", div);
        }
    }

    private void mark(XmlElement element, int start) {
        var earlier = byId.get(pointed(element.at("prev")));
        if (earlier != null) {
            earlier.reach(words.length());
            element.xmlId().ifPresent(id -> byId.put(id, earlier));
            return;
        }
        if (words.length() == start) {
            warnings.add("A mark without words is not kept", element);
            return;
        }
        var mark = new MarkDraft(start, words.length(), element);
        marks.add(mark);
        element.xmlId().ifPresent(id -> byId.put(id, mark));
    }

    /// The id behind `#`.
    static String pointed(String pointer) {
        return pointer.startsWith("#") ? pointer.substring(1) : pointer;
    }

    /// The offset of an anchor.
    Optional<Integer> anchor(String pointer) {
        return Optional.ofNullable(anchors.get(pointed(pointer)));
    }

    /// The words that a pointer means: `#id`, `#range(a,b)` between two anchors, or
    /// `#string-range(id,offset,length)` in code points.
    Optional<Span> span(String pointer) {
        try {
            if (pointer.startsWith("#range(")) {
                var two = inside(pointer).split(",", -1);
                return span(anchors.get(two[0].strip()), anchors.get(two[1].strip()));
            }
            if (pointer.startsWith("#string-range(")) {
                var three = inside(pointer).split(",", -1);
                var extent = extents.get(three[0].strip());
                if (extent == null) {
                    return Optional.empty();
                }
                int start =
                        words.offsetByCodePoints(extent.start, Integer.parseInt(three[1].strip()));
                int end = words.offsetByCodePoints(start, Integer.parseInt(three[2].strip()));
                return span(start, end);
            }
            var extent = extents.get(pointed(pointer));
            return extent == null ? Optional.empty() : span(extent.start, extent.end);
        } catch (IndexOutOfBoundsException | NumberFormatException leadsNowhere) {
            return Optional.empty();
        }
    }

    private static Optional<Span> span(
            @org.jspecify.annotations.Nullable Integer start,
            @org.jspecify.annotations.Nullable Integer end) {
        return start == null || end == null || start >= end
                ? Optional.empty()
                : Optional.of(new Span(start, end));
    }

    private static String inside(String pointer) {
        return pointer.substring(pointer.indexOf('(') + 1, pointer.lastIndexOf(')'));
    }
}
