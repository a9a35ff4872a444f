package org.hashiya.tei;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Description;
import org.hashiya.text.Repair;
import org.hashiya.text.Structure;

/// Writes what a reader must know before the text: where it comes from, who annotated it, what the
/// marks mean.
final class HeaderWriter {
    private final XmlOut out;
    private final Edition edition;

    HeaderWriter(XmlOut out, Edition edition) {
        this.out = out;
        this.edition = edition;
    }

    void write(Marks marks, List<String> people, TeiForm form) throws IOException {
        out.raw("  <teiHeader>\n    <fileDesc>\n");
        titles(people);
        publication();
        source();
        out.raw("    </fileDesc>\n    <encodingDesc>\n");
        application();
        practice(form);
        renditions();
        new Taxonomies(out).write(marks, edition.project().tags());
        new FeatureWriter(out).write(marks.tags(edition.project().tags()));
        out.raw("    </encodingDesc>\n    <profileDesc>\n");
        creation();
        calendars();
        languages();
        out.raw("    </profileDesc>\n    <revisionDesc><change");
        out.attribute("when", edition.exported().toString());
        out.raw(">Exported.</change></revisionDesc>\n  </teiHeader>\n");
    }

    private void titles(List<String> people) throws IOException {
        var text = edition.text().text();
        out.raw("      <titleStmt>\n        <title");
        out.attribute("xml:lang", text.language().tag()).raw(">").text(text.title());
        out.raw("</title>\n");
        for (int i = 0; i < people.size(); i++) {
            out.raw("        <respStmt xml:id=\"resp." + (i + 1) + "\"><resp>annotation</resp>");
            out.element("persName", people.get(i)).raw("</respStmt>\n");
        }
        out.raw("      </titleStmt>\n");
    }

    private void publication() throws IOException {
        var text = edition.text();
        var day = edition.exported().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        out.raw("      <publicationStmt>\n        ");
        out.element("publisher", edition.project().identity().title()).raw("\n        ");
        out.raw("<date when=\"" + day + "\">" + day + "</date>\n        ");
        out.raw("<idno type=\"hashiya\">" + text.id() + "</idno>\n        ");
        out.raw("<idno type=\"project\">" + edition.project().identity().project() + "</idno>\n");
        out.raw("        <idno type=\"revision\">" + text.revision().number() + "</idno>\n");
        rights(text.text().description().rights());
        out.raw("      </publicationStmt>\n");
    }

    private void rights(Description.Rights rights) throws IOException {
        out.raw("        <availability>");
        if (rights.licence().isEmpty() && rights.statement().isEmpty()) {
            out.raw("<p>Source text: nobody has said who may use it.</p>");
            out.raw("<p>Annotations: nobody has said who may use them.</p>");
        }
        if (!rights.licence().isEmpty()) {
            out.raw("<licence n=\"source\"");
            if (rights.licence().matches("https?://[!-~&&[^<>\"{}|\\\\^`]]+")) {
                out.attribute("target", rights.licence());
            }
            out.raw(">").text(rights.licence()).raw("</licence>");
        }
        if (!rights.statement().isEmpty()) {
            out.raw("<licence n=\"statement\">").text(rights.statement()).raw("</licence>");
        }
        out.raw("</availability>\n");
    }

    private void source() throws IOException {
        var text = edition.text().text();
        var known = text.description();
        out.raw("      <sourceDesc><bibl>");
        out.element("title", text.title());
        unlessEmpty("author", "", known.writing().author());
        unlessEmpty("date", "", known.writing().date());
        unlessEmpty("idno", "archive", known.keeping().archive());
        unlessEmpty("idno", "fonds", known.keeping().fonds());
        unlessEmpty("idno", "folio", known.keeping().folio());
        unlessEmpty("idno", "file", text.origin().file());
        unlessEmpty("idno", "sha256", text.origin().sha256());
        unlessEmpty("note", "acquisition", known.obtained());
        out.raw("</bibl></sourceDesc>\n");
    }

    /// Where the text was written, and who ruled there.
    private void creation() throws IOException {
        var writing = edition.text().text().description().writing();
        if (!writing.place().isEmpty() || !writing.authority().isEmpty()) {
            out.raw("      <creation>");
            unlessEmpty("placeName", "", writing.place());
            unlessEmpty("orgName", "authority", writing.authority());
            out.raw("</creation>\n");
        }
    }

    private void unlessEmpty(String element, String type, String words) throws IOException {
        if (!words.isEmpty()) {
            out.raw("<" + element);
            if (!type.isEmpty()) {
                out.attribute("type", type);
            }
            out.raw(">").text(words).raw("</" + element + ">");
        }
    }

    private void application() throws IOException {
        var version =
                Optional.ofNullable(HeaderWriter.class.getPackage().getImplementationVersion())
                        .orElse("0");
        out.raw("      <appInfo><application ident=\"hashiya\"").attribute("version", version);
        out.raw("><label>Hashiya</label></application></appInfo>\n");
        out.raw(
                "      <projectDesc><p>Exported from an annotation workbench. Annotations were made"
                        + " on the plain words and may overlap freely.</p></projectDesc>\n");
    }

    private void practice(TeiForm form) throws IOException {
        out.raw("      <editorialDecl>\n");
        var rules = new LinkedHashSet<String>();
        edition.text().revision().repairs().stream().map(Repair::rule).forEach(rules::add);
        for (var rule : rules) {
            out.raw("        <correction method=\"silent\"").attribute("n", rule);
            out.raw(
                    "><p>Damage done by digitising that this rule, or this decision, undoes is"
                            + " repaired without markup.</p></correction>\n");
        }
        out.raw(
                "        <segmentation><p>White space inside <gi>text</gi> is that of the words,"
                        + " with nothing added. ");
        out.raw(
                switch (form) {
                    case INLINE ->
                            "Where two annotations cross, the later one in the order of the export is"
                                    + " split into at most three fragments joined by <att>next</att> and"
                                    + " <att>prev</att>, inside one paragraph, <gi>seg</gi> and names"
                                    + " only; anything else that crosses stands in <gi>standOff</gi>"
                                    + " and points to two <gi>anchor</gi> elements.";
                    case STANDOFF ->
                            "The text carries paragraphs and empty <gi>anchor</gi> elements only; every"
                                    + " annotation stands in <gi>standOff</gi> and points to two of"
                                    + " them.";
                });
        out.raw("</p></segmentation>\n");
        out.raw(
                "        <interpretation><p><att>cert</att> says how sure the annotator is that the"
                        + " annotation is right, not whether a claim is true. Attributes whose names"
                        + " begin with <val>hashiya.</val> hold what no attribute of TEI can. The"
                        + " <att>n</att> of a tag names its element, its colour and its"
                        + " key.</p></interpretation>\n");
        out.raw(
                "        <stdVals><p>Dates follow ISO 8601 in the proleptic Gregorian calendar; what"
                        + " the source says in its own calendar, or what is in no calendar, stands"
                        + " in the <code>-custom</code> attributes. A date that nobody has read yet"
                        + " is <val>relative</val> and has no value.</p></stdVals>\n");
        out.raw("      </editorialDecl>\n");
    }

    private void renditions() throws IOException {
        var text = edition.text();
        boolean rightToLeft =
                text.text().language().direction() == Direction.RIGHT_TO_LEFT
                        || text.revision().structure().parts().stream()
                                .map(Structure.Part::language)
                                .anyMatch(part -> part.direction() == Direction.RIGHT_TO_LEFT);
        if (rightToLeft) {
            out.raw(
                    "      <tagsDecl><rendition xml:id=\"rtl\" scheme=\"css\">direction: rtl;"
                            + " unicode-bidi: isolate</rendition></tagsDecl>\n"
                            + "      <styleDefDecl scheme=\"css\"/>\n");
        }
    }

    private void calendars() throws IOException {
        out.raw("      <calendarDesc>\n");
        for (var calendar : CalendarSystem.values()) {
            out.raw("        <calendar xml:id=\"cal." + calendar.code() + "\"><p>");
            out.raw(
                    switch (calendar) {
                        case GREGORIAN -> "Gregorian";
                        case JULIAN -> "Julian";
                        case HIJRI -> "Hijri (lunar), Umm al-Qura, years 1300 to 1600";
                    });
            out.raw("</p></calendar>\n");
        }
        out.raw("      </calendarDesc>\n");
    }

    private void languages() throws IOException {
        var languages = new LinkedHashSet<LanguageTag>();
        languages.add(edition.text().text().language());
        edition.text().revision().structure().parts().stream()
                .map(Structure.Part::language)
                .forEach(languages::add);
        out.raw("      <langUsage>");
        for (var language : languages) {
            out.raw("<language").attribute("ident", language.tag()).raw(">");
            out.text(language.locale().getDisplayName(Locale.ENGLISH)).raw("</language>");
        }
        out.raw("</langUsage>\n");
    }
}
