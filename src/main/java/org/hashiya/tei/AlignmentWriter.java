package org.hashiya.tei;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hashiya.annotation.Authorship;
import org.hashiya.identity.EditId;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.text.TextId;

/// Writes the alignments whose first passage stands in this text. A passage is a whole block, or
/// lies between two anchors; those of other texts are pointed at in the files of these.
final class AlignmentWriter {
    private static final String END = ".l";

    private final Edition edition;
    private final TeiForm form;
    private final MarkIds ids;
    private final BlockIds here;
    private final Map<TextId, BlockIds> elsewhere = new HashMap<>();
    private final List<Alignment> alignments;

    /// In the order of the text, then of their ids, so that the file is the same every time.
    AlignmentWriter(Edition edition, TeiForm form, MarkIds ids) {
        this.edition = edition;
        this.form = form;
        this.ids = ids;
        here = new BlockIds(edition.text().id(), edition.text().revision().structure());
        var all = new ArrayList<>(edition.parallels().all());
        all.sort(
                Comparator.<Alignment>comparingInt(alignment -> firstHere(alignment).span().start())
                        .thenComparing(Alignment::id));
        alignments = all;
        alignments.forEach(alignment -> ids.note(alignment.id().edit()));
    }

    private Passage firstHere(Alignment alignment) {
        return alignment.of(edition.text().id()).getFirst();
    }

    /// The passages of this text that need anchors, by start: also those to which the files of
    /// other texts point.
    List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        for (var alignment : alignments) {
            int number = 0;
            for (var passage : alignment.passages()) {
                number++;
                if (isHere(passage) && here.of(passage.span()).isEmpty()) {
                    stretches.add(
                            new Stretch(
                                    passage.span().start(),
                                    passage.span().end(),
                                    XmlOut.ascii(
                                            MarkIds.passage(
                                                    passage.text(), alignment.id(), number))));
                }
            }
        }
        stretches.sort(Comparator.comparingInt(Stretch::start));
        return stretches;
    }

    private boolean isHere(Passage passage) {
        return passage.text().equals(edition.text().id());
    }

    /// Those that stand in the file of this text.
    List<Alignment> ofThisFile() {
        return alignments.stream()
                .filter(alignment -> isHere(alignment.passages().getFirst()))
                .toList();
    }

    /// Those that touch this text and stand in the file of another.
    List<Alignment> ofOtherFiles() {
        return alignments.stream()
                .filter(alignment -> !isHere(alignment.passages().getFirst()))
                .toList();
    }

    void write(XmlOut out, Pointers pointers) throws IOException {
        var links = ofThisFile();
        if (links.isEmpty()) {
            return;
        }
        out.raw("<linkGrp type=\"alignment\">\n");
        for (var alignment : links) {
            out.raw("<link").attribute("xml:id", xmlId(alignment));
            if (!alignment.grounds().certainty().code().isEmpty()) {
                out.attribute("cert", alignment.grounds().certainty().code());
            }
            out.raw(" resp=\"").raw(pointers.to(alignment.authorship().creator())).raw("\"");
            out.attribute("target", String.join(" ", targets(alignment))).raw("/>\n");
        }
        out.raw("</linkGrp>\n<listAnnotation type=\"alignments\">\n");
        var describing = new Describing(out, pointers);
        describing.histories(links);
        describing.grounds(links);
        out.raw("</listAnnotation>\n");
    }

    private String xmlId(Alignment alignment) {
        return new String(ids.xmlId(alignment.id()), StandardCharsets.US_ASCII) + END;
    }

    private List<String> targets(Alignment alignment) {
        var targets = new ArrayList<String>();
        for (var passage : alignment.passages()) {
            var anchors = MarkIds.passage(passage.text(), alignment.id(), targets.size() + 1);
            var block =
                    isHere(passage)
                            ? here.of(passage.span())
                            : elsewhere
                                    .computeIfAbsent(passage.text(), this::blocks)
                                    .of(passage.span());
            targets.add(
                    (isHere(passage) ? "" : form.file(passage.text()))
                            + "#"
                            + block.orElse("range(" + anchors + ".s," + anchors + ".e)"));
        }
        return targets;
    }

    private BlockIds blocks(TextId text) {
        return new BlockIds(text, edition.neighbours().structure(text));
    }

    /// Writes who aligned and why; what several alignments share is written once.
    private final class Describing {
        private final XmlOut out;
        private final Pointers pointers;
        private int written;

        private record Made(EditId edit, Authorship history) {}

        Describing(XmlOut out, Pointers pointers) {
            this.out = out;
            this.pointers = pointers;
        }

        void histories(List<Alignment> links) throws IOException {
            var byEdit = new LinkedHashMap<Made, List<Alignment>>();
            for (var alignment : links) {
                var made = new Made(alignment.id().edit(), alignment.authorship());
                byEdit.computeIfAbsent(made, _ -> new ArrayList<>()).add(alignment);
            }
            for (var each : byEdit.entrySet()) {
                begin(each.getValue());
                out.attribute("n", each.getKey().edit().toString()).raw(">");
                DescribingWriter.history(out, pointers, each.getKey().history());
                out.raw("</annotation>\n");
            }
        }

        void grounds(List<Alignment> links) throws IOException {
            for (var alignment : links) {
                var proposed = new TreeMap<String, String>();
                alignment
                        .grounds()
                        .proposed()
                        .ifPresent(by -> {
                            proposed.put(Reserved.METHOD, by.method());
                            proposed.put(Reserved.SCORE, Double.toString(by.score()));
                        });
                var note = alignment.grounds().note();
                if (!note.isEmpty() || !proposed.isEmpty()) {
                    begin(List.of(alignment));
                    out.raw(">");
                    DescribingWriter.carried(out, note, proposed);
                    out.raw("</annotation>\n");
                }
            }
        }

        private void begin(List<Alignment> links) throws IOException {
            out.raw("<annotation xml:id=\"" + ids.shortId() + ".al").number(++written);
            out.raw("\" motivation=\"describing\"");
            out.attribute(
                    "target",
                    String.join(" ", links.stream().map(link -> "#" + xmlId(link)).toList()));
        }
    }
}
