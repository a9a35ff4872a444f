package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.Phrase;

/// The package document: what the publication is, which files it has, and in which order they are
/// read.
record EpubPackage(Booklet booklet, List<EpubArchive.Item> items, UUID id) {
    void write(OutputStream to) throws IOException {
        var out = new Xhtml(to, Medium.READER);
        out.beginXml(
                "package",
                "xmlns",
                "http://www.idpf.org/2007/opf",
                "version",
                "3.0",
                "unique-identifier",
                "id",
                "xml:lang",
                booklet.words().language().tag(),
                "dir",
                booklet.direction().code());
        metadata(out);
        manifest(out);
        spine(out);
        out.end();
    }

    private void metadata(Xhtml out) throws IOException {
        var cover = booklet.cover();
        var words = booklet.words();
        out.raw("\n").open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").raw("\n");
        out.open("dc:identifier", "id", "id").text("urn:uuid:" + id).closeLine();
        var title = cover.title().isBlank() ? words.phrase("contents") : cover.title();
        words(out, "dc:title", title);
        for (var language : languages()) {
            out.open("dc:language").text(language).closeLine();
        }
        if (!cover.licence().isBlank()) {
            words(out, "dc:rights", cover.licence());
        }
        if (!cover.audience().isBlank()) {
            words(out, "dc:description", cover.audience());
        }
        meta(out, "dcterms:modified", cover.made() + "T00:00:00Z");
        accessibility(out);
        out.closeLine();
    }

    private static void words(Xhtml out, String element, Phrase phrase) throws IOException {
        var tag = phrase.language().equals(LanguageTag.UNKNOWN) ? "" : phrase.language().tag();
        out.open(element, "xml:lang", tag, "dir", phrase.direction().code());
        out.text(phrase.words()).closeLine();
    }

    private void accessibility(Xhtml out) throws IOException {
        boolean hasPictures = items.stream().anyMatch(item -> item.mediaType().startsWith("image"));
        boolean hasPages = booklet.blocks().stream().anyMatch(Block.PageBreak.class::isInstance);
        meta(out, "schema:accessMode", "textual");
        if (hasPictures) {
            meta(out, "schema:accessMode", "visual");
            meta(out, "schema:accessibilityFeature", "alternativeText");
        }
        if (hasPages) {
            meta(out, "schema:accessibilityFeature", "pageNavigation");
            meta(out, "schema:accessibilityFeature", "pageBreakMarkers");
        }
        meta(out, "schema:accessModeSufficient", "textual");
        meta(out, "schema:accessibilityFeature", "readingOrder");
        meta(out, "schema:accessibilityFeature", "structuralNavigation");
        meta(out, "schema:accessibilityFeature", "tableOfContents");
        meta(out, "schema:accessibilityHazard", "none");
        meta(out, "schema:accessibilitySummary", booklet.words().say("accessible"));
    }

    private static void meta(Xhtml out, String property, String value) throws IOException {
        out.open("meta", "property", property).text(value).closeLine();
    }

    /// That of the apparatus, then those of the sources.
    private Set<String> languages() {
        var tags = new LinkedHashSet<String>();
        tags.add(booklet.language().tag());
        for (var block : booklet.blocks()) {
            switch (block) {
                case Block.Extract extract ->
                        extract.paragraphs().forEach(each -> tags.add(each.language().tag()));
                case Block.Facing facing ->
                        facing.segments().stream()
                                .flatMap(segment -> segment.cells().stream())
                                .flatMap(List::stream)
                                .forEach(each -> tags.add(each.language().tag()));
                case Block _ -> {}
            }
        }
        return tags;
    }

    private void manifest(Xhtml out) throws IOException {
        out.open("manifest").raw("\n");
        for (var item : items) {
            out.empty(
                    "item",
                    "id",
                    item.id(),
                    "href",
                    item.href(),
                    "media-type",
                    item.mediaType(),
                    "properties",
                    item.properties());
            out.raw("\n");
        }
        out.closeLine();
    }

    private void spine(Xhtml out) throws IOException {
        var turning = booklet.direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
        out.open("spine", "page-progression-direction", turning).raw("\n");
        for (var item : items) {
            if (item.mediaType().equals("application/xhtml+xml")) {
                out.empty("itemref", "idref", item.id()).raw("\n");
            }
        }
        out.closeLine();
    }
}
