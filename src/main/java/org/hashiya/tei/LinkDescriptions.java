package org.hashiya.tei;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.hashiya.annotation.Authorship;
import org.hashiya.identity.EditId;
import org.hashiya.tei.AlignmentWriter.Written;

/// Writes who aligned passages and why. What one edit made is said once for all of its links.
final class LinkDescriptions {
    private final XmlOut out;
    private final People people;
    private final String prefix;
    private int written;

    private record Made(EditId edit, Authorship history) {}

    /// @param prefix what the ids begin with
    LinkDescriptions(XmlOut out, People people, String prefix) {
        this.out = out;
        this.people = people;
        this.prefix = prefix;
    }

    void write(List<Written> links) throws IOException {
        var byEdit = new LinkedHashMap<Made, List<Written>>();
        for (var link : links) {
            var made = new Made(link.alignment().id().edit(), link.alignment().authorship());
            byEdit.computeIfAbsent(made, _ -> new ArrayList<>()).add(link);
        }
        for (var each : byEdit.entrySet()) {
            begin(each.getValue());
            out.attribute("n", each.getKey().edit().toString()).raw(">");
            DescribingWriter.history(out, people, each.getKey().history());
            out.raw("</annotation>\n");
        }
        for (var link : links) {
            grounds(link);
        }
    }

    private void grounds(Written link) throws IOException {
        var grounds = link.alignment().grounds();
        var proposed = new TreeMap<String, String>();
        grounds.proposed()
                .ifPresent(by -> {
                    proposed.put(Reserved.METHOD, by.method());
                    proposed.put(Reserved.SCORE, Double.toString(by.score()));
                });
        if (!grounds.note().isEmpty() || !proposed.isEmpty()) {
            begin(List.of(link));
            out.raw(">");
            DescribingWriter.carried(out, grounds.note(), proposed);
            out.raw("</annotation>\n");
        }
    }

    private void begin(List<Written> links) throws IOException {
        out.raw("<annotation xml:id=\"" + prefix + ".al").number(++written);
        out.raw("\" motivation=\"describing\"");
        out.attribute(
                "target",
                String.join(" ", links.stream().map(link -> "#" + link.xmlId()).toList()));
    }
}
