package org.hashiya.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.hashiya.entity.Entity;
import org.hashiya.project.Project;
import org.hashiya.project.Refused;

/// The registers alone as a TEI file, without a text.
public final class RegisterFile {
    private RegisterFile() {}

    /// Entries out of a file.
    ///
    /// @param warnings sentences about what the file has and this does not
    public record Entries(List<Entity> entities, List<String> warnings) {}

    /// Writes these entries of the project into `out`, which stays open.
    public static void write(
            Project project, Collection<Entity> entities, Instant now, OutputStream out)
            throws IOException {
        if (entities.isEmpty()) {
            throw new Refused("The registers are empty; there is nothing to write.");
        }
        var xml = new XmlOut(out);
        var day = now.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI");
        xml.attribute("xmlns", "http://www.tei-c.org/ns/1.0").raw(">\n  <teiHeader>\n");
        xml.raw("    <fileDesc>\n      <titleStmt><title>");
        xml.text("Registers of " + project.identity().title()).raw("</title></titleStmt>\n");
        xml.raw("      <publicationStmt>");
        xml.element("publisher", project.identity().title());
        xml.raw("<date when=\"" + day + "\">" + day + "</date>");
        xml.raw("<idno type=\"project\">" + project.identity().project() + "</idno>");
        xml.raw("</publicationStmt>\n      <sourceDesc><p>The registers of a project of Hashiya.");
        xml.raw("</p></sourceDesc>\n    </fileDesc>\n  </teiHeader>\n");
        new RegisterWriter(xml, Pointers.toAll(project, entities)).write();
        xml.raw("</TEI>\n").flush();
    }

    /// Reads the lists of people, places, organisations, events and objects that a TEI file has
    /// anywhere, and works and concepts in its `standOff`.
    ///
    /// @throws org.hashiya.project.Refused naming line and column, when it is not such a file
    public static Entries read(byte[] file, String fileName) {
        var warnings = new Warnings();
        var registers = new RegisterReader(warnings);
        registers.readAll(XmlFile.read(file, fileName).root());
        return new Entries(List.copyOf(registers.entities().values()), warnings.sentences());
    }
}
