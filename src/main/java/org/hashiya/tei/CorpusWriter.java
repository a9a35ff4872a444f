package org.hashiya.tei;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.hashiya.entity.Entity;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Project;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;

/// Writes many texts into one `teiCorpus`, one after the other, so that only one of them need be in
/// memory. What they share stands in a last `TEI` without a text: the registers, with entries that
/// nothing points at, and relations and alignments between texts.
public final class CorpusWriter {
    private final Project project;
    private final TeiWishes wishes;
    private final Instant exported;
    private final XmlOut out;
    private final Binding binding;
    private final List<String> kinds;

    /// @param exported the moment that the header names
    public CorpusWriter(
            Project project, TeiWishes wishes, Roll roll, Instant exported, OutputStream out) {
        this.project = project;
        this.wishes = wishes;
        this.exported = exported;
        this.out = new XmlOut(out);
        binding = Binding.ofCorpus(roll.annotators());
        kinds = roll.claimKinds();
    }

    /// Writes the header.
    public void begin(Collection<SourceText> texts) throws IOException {
        var languages = new LinkedHashSet<LanguageTag>();
        texts.forEach(text -> languages.add(text.language()));
        var practice = new Practice(out, wishes);
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<teiCorpus");
        out.attribute("xmlns", "http://www.tei-c.org/ns/1.0").raw(">\n");
        out.raw("  <teiHeader>\n    <fileDesc>\n      <titleStmt>");
        out.element("title", project.identity().title()).raw("\n");
        HeaderWriter.annotators(out, binding.people());
        out.raw("      </titleStmt>\n");
        publication();
        out.raw("      <sourceDesc><p>");
        var source = wishes.said().source();
        out.text(source.isEmpty() ? "Each text names its own source." : source);
        out.raw("</p></sourceDesc>\n    </fileDesc>\n    <encodingDesc>\n");
        practice.application();
        practice.write(Corrections.NONE);
        // Parts may be in Arabic where no whole text is.
        practice.renditions(true);
        var tags = project.tags().tags();
        new Taxonomies(out).write(tags, Taxonomies.other(kinds), wishes.form());
        new FeatureWriter(out).write(tags);
        out.raw("    </encodingDesc>\n    <profileDesc>\n");
        practice.calendars();
        HeaderWriter.languages(out, List.copyOf(languages));
        out.raw("    </profileDesc>\n    <revisionDesc>\n");
        HeaderWriter.exported(out, exported);
        out.raw("    </revisionDesc>\n  </teiHeader>\n");
    }

    private void publication() throws IOException {
        out.raw("      <publicationStmt>");
        out.element("publisher", project.identity().title());
        out.raw("<availability>");
        if (wishes.said().licence().isEmpty()) {
            out.raw("<p>Annotations: nobody has said who may use them.</p>");
        }
        HeaderWriter.licence(out, HeaderWriter.ANNOTATIONS, wishes.said().licence());
        out.raw("</availability></publicationStmt>\n");
    }

    /// Writes one text.
    ///
    /// @throws org.hashiya.project.Refused when the words hold a sign that no XML file can hold
    public Receipt add(Edition edition) throws IOException {
        var sheet = new Sheet(edition, wishes, binding, out);
        sheet.write();
        return sheet.receipt();
    }

    /// Writes what the texts share, and the end of the file.
    public void end() throws IOException {
        var relations = binding.relations();
        var alignments = binding.alignments();
        boolean linked = !relations.isEmpty() || !alignments.isEmpty();
        if (!project.entities().isEmpty() || linked) {
            out.raw("<TEI type=\"shared\">\n  <teiHeader><fileDesc><titleStmt><title>");
            out.text("What the texts share: " + project.identity().title());
            out.raw("</title></titleStmt><publicationStmt>");
            out.element("publisher", project.identity().title());
            out.raw("</publicationStmt><sourceDesc><p>The registers of the project, and what");
            out.raw(" relates its texts.</p></sourceDesc></fileDesc></teiHeader>\n");
            new RegisterWriter(out, Pointers.toAll(project, project.entities().values())).write();
            if (linked) {
                out.raw("<standOff type=\"annotations\">\n");
                RelationWriter.write(out, relations, false);
                AlignmentWriter.write(out, binding.people(), alignments, "shared");
                out.raw("</standOff>\n");
            }
            out.raw("</TEI>\n");
        }
        out.raw("</teiCorpus>\n").flush();
    }

    /// How many alignments lead into texts that are not in the file, and so are not in it either.
    public int alignmentsLeadingOut() {
        return binding.alignmentsLeadingOut();
    }

    /// That they do.
    public Said leadingOut() {
        return Said.of(Said.What.LINKS_CUT, alignmentsLeadingOut());
    }

    /// Reads the finished file again, one text after the other.
    ///
    /// @param editions gives each text once more, so that only one is in memory
    public Comparison compare(InputStream file, Function<TextId, Edition> editions) {
        var pointers = Pointers.toAll(project, project.entities().values());
        var sum = new Comparison[] {Comparison.NOTHING};
        var reader =
                new CorpusReader(
                        pointers.byXmlId(),
                        text -> {
                            var edition = editions.apply(text.heading().text().orElseThrow());
                            var again = Binding.ofCorpus(binding.people().names());
                            var went = new Sheet(edition, wishes, again, out).manifest();
                            sum[0] = sum[0].and(went.against(text));
                        });
        reader.read(file, "corpus.xml");
        var tally = new Comparison.Tally();
        var everywhere = project.entities().keySet();
        var back = new HashSet<Entity>();
        reader.registers().forEach(entity -> back.add(Manifest.settled(entity, everywhere)));
        project.entities()
                .values()
                .forEach(entity ->
                        tally.entity(entity, back.contains(Manifest.settled(entity, everywhere))));
        for (var each : binding.relations()) {
            var relation = each.relation();
            tally.relation(relation.kind().code(), reader.relations().contains(relation.id()));
        }
        for (var each : binding.alignments()) {
            tally.alignment(each.alignment(), reader.alignments().contains(each.alignment().id()));
        }
        return sum[0].and(tally.comparison());
    }
}
