package org.hashiya.workbench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.hashiya.claim.ClaimTable;
import org.hashiya.exchange.ClaimTableCsv;
import org.hashiya.publish.claims.ClaimTablePage;
import org.hashiya.publish.claims.ClaimWords;
import org.hashiya.publish.claims.EvidencePage;

/// Writes what is said of claims into files that others can open: beside, and then moved into
/// place.
public record ClaimFiles(String project, ClaimWords words) {
    public enum Format {
        CSV,
        HTML;

        /// What the ending of a file says; HTML where it says nothing.
        public static Format of(Path file) {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : HTML;
        }
    }

    public void write(ClaimTable table, Format format, OutputStream to) throws IOException {
        switch (format) {
            case CSV -> {
                var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
                new ClaimTableCsv(table).write(out);
                out.flush();
            }
            case HTML -> new ClaimTablePage(table, project, words).writeHtml(to);
        }
    }

    public Path write(ClaimTable table, Format format, Path file) {
        return write(file, out -> write(table, format, out));
    }

    public Path write(EvidencePage page, Path file) {
        return write(file, page::writeHtml);
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static Path write(Path file, Content content) {
        try (var place = NewFile.beside(file)) {
            place.write(out -> {
                content.to(out);
                return file;
            });
            place.moveIntoPlace();
        }
        return file;
    }
}
