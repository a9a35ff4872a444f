package org.hashiya.tei;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.text.TextId;

/// Writes the alignments whose first passage stands in this text. A passage is a whole block, or
/// lies between two anchors; those of other texts are pointed at in the files of these.
final class AlignmentWriter {
    private static final String END = ".l";

    private final Edition edition;
    private final Binding binding;
    private final MarkIds ids;
    private final BlockIds here;
    private final Map<TextId, BlockIds> elsewhere = new HashMap<>();
    private final List<Alignment> alignments;

    /// An alignment as it stands in the file.
    ///
    /// @param targets a pointer for each passage
    record Written(Alignment alignment, String xmlId, List<String> targets) {}

    /// In the order of the text, then of their ids, so that the file is the same every time.
    AlignmentWriter(Edition edition, Binding binding, MarkIds ids) {
        this.edition = edition;
        this.binding = binding;
        this.ids = ids;
        here = new BlockIds(edition.text().id(), edition.text().revision().structure());
        var all = new ArrayList<>(edition.parallels().all());
        all.sort(
                Comparator.<Alignment>comparingInt(alignment -> firstHere(alignment).span().start())
                        .thenComparing(Alignment::id));
        alignments = all;
        alignments.forEach(alignment -> ids.note(alignment.id().edit()));
        ofThisFile()
                .forEach(alignment -> {
                    binding.people().meet(alignment.authorship().creator());
                    binding.people().meet(alignment.authorship().editor());
                });
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
                if (isHere(passage) && (isForeign(passage) || here.of(passage.span()).isEmpty())) {
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

    /// Whether it is pointed at by an element of its own in a file of somebody else.
    private boolean isForeign(Passage passage) {
        return !binding.isTogether() && edition.neighbours().isForeign(passage.text());
    }

    private boolean isHere(Passage passage) {
        return passage.text().equals(edition.text().id());
    }

    /// Those that begin in this text.
    List<Alignment> ofThisFile() {
        return alignments.stream()
                .filter(alignment -> isHere(alignment.passages().getFirst()))
                .toList();
    }

    /// Those that touch this text and begin in another.
    List<Alignment> ofOtherFiles() {
        return alignments.stream()
                .filter(alignment -> !isHere(alignment.passages().getFirst()))
                .toList();
    }

    /// Those whose link stands beside this text. A corpus keeps those between texts for its end.
    List<Written> links() {
        var links = new ArrayList<Written>();
        for (var alignment : alignments) {
            if (binding.isTogether() && !alignment.isWithinOneText()) {
                share(alignment);
            } else if (isHere(alignment.passages().getFirst())) {
                links.add(new Written(alignment, xmlId(alignment), targets(alignment)));
            }
        }
        return links;
    }

    private void share(Alignment alignment) {
        var first = alignment.passages().getFirst().text();
        var xmlId = MarkIds.spelledOut(first, alignment.id()) + END;
        for (int i = 0; i < alignment.passages().size(); i++) {
            if (isHere(alignment.passages().get(i))) {
                binding.share(alignment, xmlId, i, target(alignment, i));
            }
        }
    }

    private String xmlId(Alignment alignment) {
        return new String(ids.xmlId(alignment.id()), StandardCharsets.US_ASCII) + END;
    }

    private List<String> targets(Alignment alignment) {
        var targets = new ArrayList<String>();
        for (int i = 0; i < alignment.passages().size(); i++) {
            targets.add(target(alignment, i));
        }
        return targets;
    }

    private String target(Alignment alignment, int number) {
        var passage = alignment.passages().get(number);
        var anchors = MarkIds.passage(passage.text(), alignment.id(), number + 1);
        var file = isHere(passage) ? "" : binding.file(passage.text());
        if (isForeign(passage)) {
            return file + "#" + anchors;
        }
        var block =
                isHere(passage)
                        ? here.of(passage.span())
                        : elsewhere
                                .computeIfAbsent(passage.text(), this::blocks)
                                .of(passage.span());
        return file + "#" + block.orElse("range(" + anchors + ".s," + anchors + ".e)");
    }

    private BlockIds blocks(TextId text) {
        return new BlockIds(text, edition.neighbours().structure(text));
    }

    /// Writes links, and then what describes them.
    ///
    /// @param prefix what the ids of the descriptions begin with
    static void write(XmlOut out, People people, List<Written> links, String prefix)
            throws IOException {
        if (links.isEmpty()) {
            return;
        }
        out.raw("<linkGrp type=\"alignment\">\n");
        for (var link : links) {
            out.raw("<link").attribute("xml:id", link.xmlId);
            if (!link.alignment.grounds().certainty().code().isEmpty()) {
                out.attribute("cert", link.alignment.grounds().certainty().code());
            }
            out.raw(" resp=\"").raw(people.to(link.alignment.authorship().creator())).raw("\"");
            out.attribute("target", String.join(" ", link.targets)).raw("/>\n");
        }
        out.raw("</linkGrp>\n<listAnnotation type=\"alignments\">\n");
        new LinkDescriptions(out, people, prefix).write(links);
        out.raw("</listAnnotation>\n");
    }
}
