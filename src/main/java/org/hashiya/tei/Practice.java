package org.hashiya.tei;

import java.io.IOException;
import java.util.Optional;
import org.hashiya.annotation.Certainty;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;

/// Writes by which rules a file was made: those that really were followed in it.
final class Practice {
    /// The number of the form of our files; the changelog says what each one changed.
    static final String VERSION = "2";

    private final XmlOut out;
    private final TeiWishes wishes;

    Practice(XmlOut out, TeiWishes wishes) {
        this.out = out;
        this.wishes = wishes;
    }

    static boolean isRightToLeft(LanguageTag language) {
        return !language.equals(LanguageTag.UNKNOWN)
                && language.direction() == Direction.RIGHT_TO_LEFT;
    }

    void application() throws IOException {
        var version =
                Optional.ofNullable(Practice.class.getPackage().getImplementationVersion())
                        .orElse("0");
        out.raw("      <appInfo><application ident=\"hashiya\"").attribute("version", version);
        out.raw("><label>Hashiya</label></application><application ident=\"hashiya.form\"");
        out.attribute("version", VERSION).raw("><label>" + wishes.form().code());
        out.raw("</label></application></appInfo>\n");
        out.raw(
                "      <projectDesc><p>Exported from an annotation workbench. Annotations were made"
                        + " on the plain words and may overlap freely.</p></projectDesc>\n");
    }

    void write(Corrections rules) throws IOException {
        out.raw("      <editorialDecl>\n");
        corrections(rules);
        out.raw(
                "        <normalization method=\"silent\"><p>No spelling was changed.</p></normalization>\n");
        hyphenation();
        out.raw(
                "        <quotation marks=\"all\"><p>Quotation marks are kept as characters; <gi>q</gi>"
                        + " is an annotation and adds none.</p></quotation>\n");
        out.raw(
                "        <segmentation><p>White space inside <gi>text</gi> is that of the words,"
                        + " with nothing added. "
                        + segmentation()
                        + "</p></segmentation>\n");
        interpretation();
        out.raw(
                "        <stdVals><p>Dates follow ISO 8601 in the proleptic Gregorian calendar; what"
                        + " the source says in its own calendar, or what is in no calendar, stands"
                        + " in the <code>-custom</code> attributes. A date that nobody has read yet"
                        + " is <val>relative</val> and has no value.</p></stdVals>\n");
        out.raw("      </editorialDecl>\n");
    }

    void corrections(Corrections rules) throws IOException {
        for (var rule : rules.rules()) {
            out.raw("        <correction").attribute("xml:id", rules.xmlId(rule));
            out.attribute("method", "silent").attribute("n", rule);
            out.raw("><p>Damage done by digitising that this rule, or this decision, undoes is");
            out.raw(" repaired without markup");
            out.raw(
                    wishes.apparatus() && wishes.form() != TeiForm.READING
                            ? "; each place is listed in <gi>standOff</gi>.</p></correction>\n"
                            : ".</p></correction>\n");
        }
        if (rules.rules().isEmpty()) {
            out.raw(
                    "        <correction method=\"silent\"><p>No letters were changed.</p></correction>\n");
        }
    }

    private void hyphenation() throws IOException {
        out.raw(
                "        <hyphenation eol=\"all\"><p>Ends of lines that are in the words are kept as");
        out.raw(" characters, hyphens with them");
        out.raw(
                switch (wishes.breaks()) {
                    case NONE -> "; no breaks are marked.";
                    case PAGES -> "; <gi>pb</gi> marks where pages begin.";
                    case LINES ->
                            ", and <gi>lb</gi> follows each, with <att>break</att> <val>no</val>"
                                    + " where it divides a word; <gi>pb</gi> marks where pages"
                                    + " begin.";
                });
        out.raw("</p></hyphenation>\n");
    }

    private String segmentation() {
        return switch (wishes.form()) {
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
            case READING ->
                    "The text carries names and dates only; where two of them cross, the later one"
                            + " is split into at most three fragments joined by <att>next</att> and"
                            + " <att>prev</att>, or left out.";
        };
    }

    private void interpretation() throws IOException {
        out.raw(
                "        <interpretation><p><att>cert</att> says how sure the annotator is that the"
                        + " annotation is right, not whether a claim is true.");
        if (wishes.form() != TeiForm.READING) {
            out.raw(
                    " Attributes whose names begin with <val>hashiya.</val> hold what no attribute of"
                            + " TEI can.");
        }
        out.raw(" The <att>n</att> of a tag names its element, its colour and its key.</p>");
        var asked = wishes.selection();
        if (!asked.isAll()) {
            out.raw("<p>Only a part of the annotations is in this file");
            list("tags", asked.tags().stream().map(tag -> tag.id()).sorted().toList());
            list(
                    "certainty",
                    asked.certainties().stream()
                            .sorted()
                            .map(each -> each == Certainty.UNSTATED ? "unstated" : each.code())
                            .toList());
            list("annotators", asked.annotators().stream().sorted().toList());
            out.raw(".</p>");
        }
        out.raw("</interpretation>\n");
    }

    private void list(String what, java.util.List<String> some) throws IOException {
        if (!some.isEmpty()) {
            out.raw("; " + what + ": ").text(String.join(", ", some));
        }
    }

    void renditions(boolean rightToLeft) throws IOException {
        if (rightToLeft) {
            out.raw(
                    "      <tagsDecl><rendition xml:id=\"rtl\" scheme=\"css\">direction: rtl;"
                            + " unicode-bidi: isolate</rendition></tagsDecl>\n"
                            + "      <styleDefDecl scheme=\"css\"/>\n");
        }
    }

    void calendars() throws IOException {
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
}
