package org.hashiya.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.tei.TeiReport.Line;
import org.hashiya.tei.TeiReport.What;

/// Gives an XML id of its own to every element whose id stands twice in a file, or is none, and
/// finds the pointers that lead nowhere or to several.
final class XmlIds {
    private static final String ID = "xml:id";
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}._\\-·]*");

    /// Attributes whose words are pointers. Others may begin with `#` and mean a colour.
    private static final Set<String> POINTERS =
            Set.of(
                    "ref", "who", "target", "corresp", "from", "to", "next", "prev", "ana", "resp",
                    "active", "passive", "mutual", "sameAs", "copyOf", "wit", "facs", "source");

    /// Enough to see what is wrong with a file.
    private static final int MOST_TOLD = 100;

    private final Set<String> ids = new HashSet<>();
    private final Set<String> twice = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private int untold;

    /// Changes the ids of the elements below `root` where that is needed.
    List<Line> putRight(XmlElement root) {
        collect(root);
        var seen = new HashSet<String>();
        renumber(root, seen);
        pointers(root);
        if (untold > 0) {
            lines.add(Line.of(What.SAID, "%,d more pointers like these.".formatted(untold)));
        }
        return lines;
    }

    private void collect(XmlElement element) {
        element.xmlId()
                .ifPresent(id -> {
                    if (!ids.add(id)) {
                        twice.add(id);
                    }
                });
        element.children().forEach(this::collect);
    }

    private void renumber(XmlElement element, Set<String> seen) {
        element.xmlId()
                .ifPresent(id -> {
                    boolean good = NAME.matcher(id).matches();
                    if (!good || !seen.add(id)) {
                        var other = free(good ? id : "id");
                        element.attributes().put(ID, other);
                        lines.add(
                                good
                                        ? Line.of(What.ID_TWICE, id, element.line(), other)
                                        : Line.of(What.ID_EMPTY, id, element.line(), other));
                    }
                });
        element.children().forEach(child -> renumber(child, seen));
    }

    private String free(String stem) {
        while (true) {
            var id = stem + "." + next.merge(stem, 2, (number, _) -> number + 1);
            if (ids.add(id)) {
                return id;
            }
        }
    }

    private void pointers(XmlElement element) {
        element.attributes()
                .all()
                .forEach((name, value) -> {
                    if (value.indexOf('#') >= 0 && POINTERS.contains(name)) {
                        WHITE_SPACE
                                .splitAsStream(value.strip())
                                .filter(pointer -> pointer.matches("#[^(]+"))
                                .forEach(pointer -> pointer(pointer, element));
                    }
                });
        element.children().forEach(this::pointers);
    }

    private void pointer(String pointer, XmlElement where) {
        var id = pointer.substring(1);
        boolean ambiguous = twice.contains(id);
        if (!ambiguous && ids.contains(id)) {
            return;
        }
        if (lines.size() >= MOST_TOLD) {
            untold++;
        } else {
            lines.add(Line.of(ambiguous ? What.AMBIGUOUS : What.NOWHERE, pointer, where.line()));
        }
    }
}
