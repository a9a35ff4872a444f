package org.hashiya.tei;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Description;
import org.hashiya.text.Provenance;
import org.hashiya.text.Structure;

/// Writes what a reader must know before the text: where it comes from, who annotated it, what the
/// marks mean. In a corpus the header of the corpus says what all texts have in common.
final class HeaderWriter {
    private final XmlOut out;
    private final Edition edition;
    private final TeiWishes wishes;
    private final Binding binding;

    HeaderWriter(XmlOut out, Edition edition, TeiWishes wishes, Binding binding) {
        this.out = out;
        this.edition = edition;
        this.wishes = wishes;
        this.binding = binding;
    }

    void write(Marks marks) throws IOException {
        var practice = new Practice(out, wishes);
        var corrections = Corrections.of(edition);
        var people = binding.people();
        out.raw("  <teiHeader>\n    <fileDesc>\n");
        titles(people);
        publication();
        source();
        out.raw("    </fileDesc>\n");
        if (!binding.isTogether()) {
            out.raw("    <encodingDesc>\n");
            practice.application();
            practice.write(corrections);
            practice.renditions(languages().stream().anyMatch(Practice::isRightToLeft));
            var tags = marks.tags(edition.project().tags());
            new Taxonomies(out).write(tags, Taxonomies.otherKinds(marks), wishes.form());
            new FeatureWriter(out).write(tags);
            out.raw("    </encodingDesc>\n");
        } else if (!corrections.rules().isEmpty()) {
            out.raw("    <encodingDesc>\n      <editorialDecl>\n");
            practice.corrections(corrections);
            out.raw("      </editorialDecl>\n    </encodingDesc>\n");
        }
        out.raw("    <profileDesc>\n");
        creation();
        if (!binding.isTogether()) {
            practice.calendars();
        }
        languages(out, languages());
        out.raw("    </profileDesc>\n    <revisionDesc>\n");
        if (!binding.isTogether()) {
            exported(out, edition.exported());
        }
        new Changes(out, people).write(edition, marks.inOrder(), corrections);
        out.raw("    </revisionDesc>\n  </teiHeader>\n");
    }

    /// The only thing in a file that is another one each time.
    static void exported(XmlOut out, java.time.Instant when) throws IOException {
        out.raw("      <change").attribute("when", when.toString());
        out.raw(">Exported.</change>\n");
    }

    private void titles(People people) throws IOException {
        var text = edition.text().text();
        out.raw("      <titleStmt>\n        <title");
        out.attribute("xml:lang", text.language().tag()).raw(">").text(text.title());
        out.raw("</title>\n");
        if (!binding.isTogether()) {
            annotators(out, people);
        }
        out.raw("      </titleStmt>\n");
    }

    static void annotators(XmlOut out, People people) throws IOException {
        for (var name : people.names()) {
            out.raw("        <respStmt").attribute("xml:id", people.xmlId(name));
            out.raw("><resp>annotation</resp>");
            out.element("persName", name).raw("</respStmt>\n");
        }
    }

    private void publication() throws IOException {
        var text = edition.text();
        out.raw("      <publicationStmt>\n        ");
        out.element("publisher", edition.project().identity().title()).raw("\n        ");
        out.raw("<idno type=\"hashiya\">" + text.id() + "</idno>\n        ");
        int earlier = text.text().description().before().map(it -> it.revision() - 1).orElse(0);
        out.raw("<idno type=\"revision\">" + (earlier + text.revision().number()) + "</idno>\n");
        rights(text.text().description().rights());
        out.raw("      </publicationStmt>\n");
    }

    private void rights(Description.Rights rights) throws IOException {
        out.raw("        <availability>");
        boolean source = !rights.licence().isEmpty() || !rights.statement().isEmpty();
        boolean annotations = !wishes.said().licence().isEmpty();
        if (!source && !annotations) {
            out.raw("<p>Source text: nobody has said who may use it.</p>");
            out.raw("<p>Annotations: nobody has said who may use them.</p>");
        }
        licence(out, "source", rights.licence());
        if (!rights.statement().isEmpty()) {
            out.raw("<licence n=\"statement\">").text(rights.statement()).raw("</licence>");
        }
        licence(out, ANNOTATIONS, wishes.said().licence());
        out.raw("</availability>\n");
    }

    /// The `@n` of the licence of the annotations.
    static final String ANNOTATIONS = "annotations";

    static void licence(XmlOut out, String of, String licence) throws IOException {
        if (licence.isEmpty()) {
            return;
        }
        out.raw("<licence").attribute("n", of);
        if (licence.matches("https?://[!-~&&[^<>\"{}|\\\\^`]]+")) {
            out.attribute("target", licence);
        }
        out.raw(">").text(licence).raw("</licence>");
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
        var origin = known.before().map(Provenance::first).orElse(text.origin());
        unlessEmpty("idno", "file", origin.file());
        unlessEmpty("idno", "sha256", origin.sha256());
        unlessEmpty("note", "acquisition", known.obtained());
        unlessEmpty("note", "source", wishes.said().source());
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

    private List<LanguageTag> languages() {
        var languages = new LinkedHashSet<LanguageTag>();
        languages.add(edition.text().text().language());
        edition.text().revision().structure().parts().stream()
                .map(Structure.Part::language)
                .forEach(languages::add);
        return List.copyOf(languages);
    }

    static void languages(XmlOut out, List<LanguageTag> languages) throws IOException {
        out.raw("      <langUsage>");
        for (var language : languages) {
            out.raw("<language").attribute("ident", language.tag()).raw(">");
            out.text(language.locale().getDisplayName(Locale.ENGLISH)).raw("</language>");
        }
        out.raw("</langUsage>\n");
    }
}
