package org.hashiya.tei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.tei.TeiReport.Line;
import org.hashiya.tei.TeiReport.What;

/// Counts what a file of somebody else has that is kept and not read.
final class KeptMarkup {
    /// They are read as the structure of the text, or name nothing that could be read.
    private static final Set<String> STRUCTURE =
            Set.of(
                    "text",
                    "front",
                    "body",
                    "back",
                    "group",
                    "div",
                    "div1",
                    "div2",
                    "div3",
                    "p",
                    "ab",
                    "head",
                    "l",
                    "lg",
                    "sp",
                    "speaker",
                    "list",
                    "item",
                    "table",
                    "row",
                    "cell",
                    "note",
                    "pb",
                    "lb",
                    "anchor",
                    "choice",
                    "sic",
                    "orig",
                    "abbr",
                    "lem",
                    "person",
                    "place",
                    "org",
                    "event",
                    "listPerson",
                    "listPlace",
                    "listOrg",
                    "listEvent");

    private final Map<String, Seen> elements = new LinkedHashMap<>();
    private final Map<String, Seen> readings = new LinkedHashMap<>();
    private final Map<String, Seen> inclusions = new LinkedHashMap<>();
    private final List<Line> said = new ArrayList<>();
    private int comments;
    private int instructions;

    private record Seen(int times, int line) {
        static void at(Map<String, Seen> map, String name, XmlElement where) {
            map.merge(
                    name,
                    new Seen(1, where.line()),
                    (before, _) -> new Seen(before.times + 1, before.line));
        }
    }

    void remark(boolean comment) {
        comments += comment ? 1 : 0;
        instructions += comment ? 0 : 1;
    }

    void element(XmlElement element) {
        if (!Vocabulary.isMark(element) && !STRUCTURE.contains(element.name())) {
            Seen.at(elements, element.qualified(), element);
        }
    }

    /// @param child what is not words
    void reading(XmlElement parent, XmlElement child) {
        if (!child.qualified().endsWith(":include")) {
            Seen.at(readings, parent.qualified(), child);
        }
    }

    void inclusion(XmlElement include) {
        Seen.at(inclusions, include.qualified(), include);
    }

    void circle(XmlElement mark) {
        say(
                "The marks that “%s” in line %d joins lead in a circle; each stands for itself."
                        .formatted(mark.qualified(), mark.line()));
    }

    void wordless(XmlElement mark) {
        Seen.at(elements, mark.qualified(), mark);
    }

    void say(String sentence) {
        said.add(Line.of(What.SAID, sentence));
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines(What.ELEMENT, elements, lines);
        lines(What.READING, readings, lines);
        lines(What.INCLUSION, inclusions, lines);
        if (comments + instructions > 0) {
            lines.add(Line.of(What.REMARKS, comments, instructions));
        }
        lines.addAll(said);
        return lines;
    }

    private static void lines(What what, Map<String, Seen> seen, List<Line> lines) {
        seen.forEach((name, its) -> lines.add(Line.of(what, name, its.times, its.line)));
    }
}
