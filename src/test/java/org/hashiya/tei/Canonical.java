package org.hashiya.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// An XML file as a list of what it says: tags with their vocabularies and sorted attributes,
/// words, comments, instructions; without what this program added to it.
public final class Canonical {
    private static final Pattern OURS =
            Pattern.compile(
                    "t[0-9a-z]{8}\\.(?:[0-9a-z]{8}|[0-9a-z]{26})\\.[1-9]\\d*(?:\\.\\d)?(?:\\.[se])?");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final boolean withIds;

    private Canonical(boolean withIds) {
        this.withIds = withIds;
    }

    /// @param withIds whether XML ids count; not where some were renumbered
    public static List<String> of(byte[] file, boolean withIds) {
        var document = XmlFile.read(file, "file");
        var canonical = new Canonical(withIds);
        document.before().forEach(canonical::node);
        canonical.node(document.root());
        document.after().forEach(canonical::node);
        return canonical.lines;
    }

    /// All characters but white space in the elements `text` that are words by the rules of import.
    public static String wordsOf(byte[] file) {
        var words = new StringBuilder();
        collect(XmlFile.read(file, "file").root(), false, words);
        return words.toString().replaceAll("\\s+", "");
    }

    private static void collect(XmlElement element, boolean inText, StringBuilder words) {
        boolean inside = inText || element.is("text");
        for (var node : element.content()) {
            if (node instanceof XmlWords(var some) && inside) {
                words.append(some);
            } else if (node instanceof XmlElement child
                    && (!inside || Vocabulary.isRead(element, child))) {
                collect(child, inside, words);
            }
        }
    }

    private void node(XmlNode node) {
        switch (node) {
            case XmlWords(var some) -> words.append(some);
            case XmlNode.Comment(var some) -> line("<!--" + some);
            case XmlNode.Instruction(var target, var data) ->
                    line("<?" + target + " " + data.strip());
            case XmlElement element -> element(element);
        }
    }

    private void element(XmlElement element) {
        if (element.at("n").equals("hashiya")) {
            return;
        }
        boolean ours = OURS.matcher(element.at("xml:id")).matches();
        if (!ours) {
            var attributes = new TreeMap<>(element.attributes().all());
            attributes.keySet().removeIf(name -> name.startsWith("xmlns"));
            if (!withIds) {
                attributes.remove("xml:id");
            }
            line("<" + element.name().replace("TEI.2", "TEI") + " " + attributes);
        }
        element.content().forEach(this::node);
        if (!ours) {
            line("</" + element.name().replace("TEI.2", "TEI"));
        }
    }

    private void line(String what) {
        if (!words.isEmpty()) {
            // White space at the end of what is ours stands for looks.
            lines.add(words.toString());
            words.setLength(0);
        }
        lines.add(what);
    }
}
