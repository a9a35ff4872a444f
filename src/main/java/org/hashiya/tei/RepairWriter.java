package org.hashiya.tei;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.text.Repair;
import org.hashiya.text.Revision;
import org.hashiya.text.Structure.Block;

/// Lists the repairs of letters, one record for each pair of letters before and after, with all the
/// places where it happened.
final class RepairWriter {
    private final XmlOut out;
    private final Edition edition;
    private final BlockIds blocks;
    private final Corrections corrections;

    private record Pair(String rule, String before, String after) {}

    /// @param corrections what the rules are called in the header
    RepairWriter(XmlOut out, Edition edition, Corrections corrections) {
        this.out = out;
        this.edition = edition;
        this.corrections = corrections;
        blocks = new BlockIds(edition.text().id(), edition.text().revision().structure());
    }

    /// How many places were written; those outside of every paragraph cannot be.
    int write(String shortId) throws IOException {
        var revision = edition.text().revision();
        var places = new LinkedHashMap<Pair, List<String>>();
        int written = 0;
        int block = 0;
        for (var repair : revision.repairs()) {
            block = blockOf(repair, revision, block);
            var place = pointer(repair, revision, block);
            if (place.isPresent()) {
                var pair = new Pair(repair.rule(), repair.before(), repair.after());
                places.computeIfAbsent(pair, _ -> new ArrayList<>()).add(place.get());
                written++;
            }
        }
        if (written > 0) {
            out.raw("<standOff type=\"repairs\"><listAnnotation type=\"repairs\">\n");
            list(places, shortId);
            out.raw("</listAnnotation></standOff>\n");
        }
        return written;
    }

    private void list(Map<Pair, List<String>> places, String shortId) throws IOException {
        int number = 0;
        for (var each : places.entrySet()) {
            var pair = each.getKey();
            out.raw("<annotation xml:id=\"" + shortId + ".rep").number(++number);
            out.raw("\" motivation=\"editing\"");
            out.attribute("corresp", "#" + corrections.xmlId(pair.rule));
            out.attribute("target", String.join(" ", each.getValue()));
            out.raw("><note type=\"repair\"><seg type=\"before\">").text(pair.before);
            out.raw("</seg><seg type=\"after\">").text(pair.after);
            out.raw("</seg></note></annotation>\n");
        }
    }

    /// Repairs usually come in the order of the text.
    private static int blockOf(Repair repair, Revision revision, int from) {
        var all = revision.structure().blocks();
        int block =
                from < all.size() && all.get(from).span().start() <= repair.span().start()
                        ? from
                        : 0;
        while (block < all.size() && all.get(block).span().end() <= repair.span().start()) {
            block++;
        }
        return block;
    }

    private Optional<String> pointer(Repair repair, Revision revision, int block) {
        var all = revision.structure().blocks();
        return block < all.size() && all.get(block).span().contains(repair.span())
                ? Optional.of(pointer(repair, all.get(block), revision.words()))
                : Optional.empty();
    }

    /// Code points in the words of the block.
    private String pointer(Repair repair, Block block, String words) {
        int start = words.codePointCount(block.span().start(), repair.span().start());
        int length = words.codePointCount(repair.span().start(), repair.span().end());
        return "#string-range(%s,%d,%d)"
                .formatted(blocks.of(block.span()).orElseThrow(), start, length);
    }
}
