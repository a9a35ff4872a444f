package org.hashiya.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An element as it was read, with its place in the file.
final class XmlElement implements XmlNode {
    private final String name;
    private final String qualified;
    private final Attributes attributes;
    private final List<XmlNode> content = new ArrayList<>();
    private final int line;
    private final int column;

    /// @param name without its prefix; with its namespace in front when it is of another vocabulary
    ///   than the file, so that nobody takes it for one of ours
    /// @param qualified as the file has it
    XmlElement(String name, String qualified, Attributes attributes, int line, int column) {
        this.name = name;
        this.qualified = qualified;
        this.attributes = attributes;
        this.line = line;
        this.column = column;
    }

    String name() {
        return name;
    }

    String qualified() {
        return qualified;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    Attributes attributes() {
        return attributes;
    }

    /// The value of an attribute; empty when there is none.
    String at(String attribute) {
        return attributes.getOrEmpty(attribute);
    }

    Optional<String> xmlId() {
        return attributes.get("xml:id");
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    List<XmlNode> content() {
        return content;
    }

    Stream<XmlElement> children() {
        return content.stream()
                .flatMap(node -> node instanceof XmlElement child ? Stream.of(child) : Stream.of());
    }

    Stream<XmlElement> children(String named) {
        return children().filter(child -> child.is(named));
    }

    Optional<XmlElement> child(String named) {
        return children(named).findFirst();
    }

    /// The first element at the end of a path of names.
    Optional<XmlElement> descend(String... names) {
        var here = Optional.of(this);
        for (var each : names) {
            here = here.flatMap(element -> element.child(each));
        }
        return here;
    }

    /// Every element below this one with that name, in the order of the file.
    Stream<XmlElement> all(String named) {
        return children()
                .flatMap(child ->
                        child.is(named)
                                ? Stream.concat(Stream.of(child), child.all(named))
                                : child.all(named));
    }

    /// All words in it.
    String words() {
        if (content.size() == 1 && content.getFirst() instanceof XmlWords(var only)) {
            return only;
        }
        var words = new StringBuilder();
        collect(words);
        return words.toString();
    }

    private void collect(StringBuilder words) {
        for (var node : content) {
            switch (node) {
                case XmlWords(var some) -> words.append(some);
                case XmlElement child -> child.collect(words);
                case XmlNode.Comment _, XmlNode.Instruction _ -> {}
            }
        }
    }
}
