package org.hashiya.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;
import org.hashiya.text.Structure.PageBreak;
import org.hashiya.text.Structure.Part;

/// Reads the element `text` of a file that this program wrote: its text nodes one after the other
/// are the words, and the offset reached at a tag is where something begins or ends. Of `choice`
/// only what the source prints (`sic`, `orig`) is words.
final class OwnBodyReader extends BodyReader {
    private static final Set<String> SILENT =
            Set.of("body", "list", "anchor", "precision", "front", "back", "div", "lb");

    private final Warnings warnings;
    private final StringBuilder words = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<PageBreak> pages = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private boolean inBlock;

    private boolean foreign;

    OwnBodyReader(Warnings warnings) {
        this.warnings = warnings;
    }

    BodyReader read(XmlElement text) {
        children(text);
        return this;
    }

    @Override
    String words() {
        return words.toString();
    }

    @Override
    Structure structure() {
        return new Structure(blocks, pages, parts);
    }

    /// Whether there is something that this program did not write.
    boolean isForeign() {
        return foreign;
    }

    private void children(XmlElement parent) {
        for (var node : parent.content()) {
            switch (node) {
                case XmlWords(var some) -> words.append(some);
                case XmlElement child -> element(parent, child);
                case XmlNode.Comment _, XmlNode.Instruction _ -> foreign = true;
            }
        }
    }

    private void element(XmlElement parent, XmlElement element) {
        foreign |= parent.is("choice");
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
        } else if (Vocabulary.OWN_MARKS.contains(element.name())) {
            children(element);
            mark(element, start);
        } else {
            if (!SILENT.contains(element.name())) {
                foreign = true;
                warnings.add(
                        "Words in “" + element.name() + "” are kept, the element is not", element);
            }
            children(element);
        }
        element.xmlId()
                .ifPresent(id -> {
                    if (element.is("anchor")) {
                        anchor(id, start);
                    }
                    extent(id, start, words.length());
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
        var earlier = byId().get(pointed(element.at("prev")));
        if (earlier != null) {
            earlier.reach(words.length());
            element.xmlId().ifPresent(id -> byId().put(id, earlier));
            return;
        }
        if (words.length() == start) {
            warnings.add("A mark without words is not kept", element);
            return;
        }
        var mark = new MarkDraft(start, words.length(), element);
        marks().add(mark);
        element.xmlId().ifPresent(id -> byId().put(id, mark));
    }
}
