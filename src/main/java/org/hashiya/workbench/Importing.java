package org.hashiya.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.identity.EditId;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.intake.PlainTextIntake;
import org.hashiya.project.Edit;
import org.hashiya.tei.TeiReport;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;

/// Brings files into the project as texts. All are read first and written as one edit, so that a
/// file that cannot be read leaves the project as it was, and claims of one file may relate to
/// those of another.
public final class Importing {
    private static final int ENOUGH_TO_TELL = 512;

    private final Desk desk;

    public Importing(Desk desk) {
        this.desk = desk;
    }

    /// What was read and is not written yet.
    ///
    /// @param warnings sentences about what was changed or left out on the way
    /// @param reports on TEI files
    public record Arrival(
            Edit edit, List<TextId> texts, List<String> warnings, List<Reported> reports) {
        public Arrival {
            texts = List.copyOf(texts);
            warnings = List.copyOf(warnings);
            reports = List.copyOf(reports);
        }

        /// Whether there is nothing to write: a file of which nothing could come in.
        public boolean isNothing() {
            return edit instanceof Edit.Together(var edits, _) && edits.isEmpty();
        }
    }

    /// What became of everything in a TEI file.
    public record Reported(String file, TeiReport report) {}

    /// Reads the files.
    ///
    /// @throws org.hashiya.project.Refused for the first one that cannot be taken
    public Arrival read(List<Path> files, IntakeWishes wishes) {
        return read(files, wishes, false);
    }

    /// @param fragments whether XML files that hold only a part of TEI are taken as well
    public Arrival read(List<Path> files, IntakeWishes wishes, boolean fragments) {
        var edits = new ArrayList<Edit>();
        var texts = new ArrayList<TextId>();
        var warnings = new ArrayList<String>();
        var reports = new ArrayList<Reported>();
        var name = EditId.random();
        var tei = new TeiArrivals(desk, name);
        var plain = new PlainTextIntake();
        for (var file : files) {
            if (isXml(file)) {
                var brought = tei.read(file, wishes, fragments);
                edits.addAll(brought.edits());
                brought.texts().forEach(text -> texts.add(text.text()));
                if (!brought.report().lines().isEmpty()) {
                    reports.add(new Reported(brought.name(), brought.report()));
                }
            } else {
                var imported = plain.read(file, wishes, desk.who());
                edits.add(imported.edit());
                texts.add(imported.text().id());
                warnings.addAll(imported.warnings());
            }
        }
        edits.addAll(0, tei.vocabulary());
        edits.addAll(tei.links(warnings));
        return new Arrival(
                edits.size() == 1
                        ? edits.getFirst()
                        : new Edit.Together(
                                edits, tei.keepsNames() ? Optional.of(name) : Optional.empty()),
                texts,
                warnings,
                reports);
    }

    /// Writes it, and says which texts there are now.
    public List<SourceText> carryOut(Arrival arrival) {
        if (!arrival.isNothing()) {
            Waiting.on(desk.perform(arrival.edit()));
        }
        var project = desk.project();
        return arrival.texts().stream().flatMap(id -> project.text(id).stream()).toList();
    }

    /// By its beginning: `.xml` files, and others that begin as XML does. Whether it is TEI is for
    /// the reader to say.
    private static boolean isXml(Path file) {
        var isNamedSo = file.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
        try (var in = Files.newInputStream(file)) {
            var beginning = new String(in.readNBytes(ENOUGH_TO_TELL), StandardCharsets.ISO_8859_1);
            var signs = beginning.replaceFirst("^[^<\\w]*", "").replace("\0", "");
            return isNamedSo
                    ? signs.startsWith("<")
                    : signs.startsWith("<?xml ")
                            || signs.matches("(?s)<(tei:)?(TEI|teiCorpus)[\\s>].*");
        } catch (IOException e) {
            return false; // the plain reader says what is wrong with it
        }
    }
}
