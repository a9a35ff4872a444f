package org.hashiya.workbench;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hashiya.entity.Entity;
import org.hashiya.exchange.RegisterTable;
import org.hashiya.project.Refused;
import org.hashiya.tei.RegisterFile;
import org.hashiya.tei.TeiCheck;

/// Carries the registers into files and out of them: tables with commas (`.csv`) and TEI (`.xml`).
public record RegisterFiles(Desk desk) {
    /// What a file brought.
    ///
    /// @param warnings sentences about what was left out
    public record Brought(RegisterArrivals arrivals, List<String> warnings) {}

    /// Takes the entries of a file in, as one edit, unless they are all there already.
    ///
    /// @throws Refused naming what cannot be taken; nothing is written then
    public Brought bring(Path file) {
        var brought = read(file);
        brought.arrivals().edit().ifPresent(edit -> Waiting.on(desk.perform(edit)));
        return brought;
    }

    private Brought read(Path file) {
        if (!isTei(file)) {
            var entities = new RegisterTable(desk.project()).read(file);
            return new Brought(RegisterArrivals.of(desk.project(), entities), List.of());
        }
        var entries = RegisterFile.read(bytes(file), String.valueOf(file.getFileName()));
        if (entries.entities().isEmpty()) {
            throw new Refused(
                    "“%s” has no list of people, places or anything else that the registers take. Nothing was written."
                            .formatted(file));
        }
        return new Brought(
                RegisterArrivals.of(desk.project(), entries.entities()), entries.warnings());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused("%s cannot be read. Nothing was written.".formatted(file), e);
        }
    }

    private static boolean isTei(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    /// Writes these entries; the ending of the name says how.
    ///
    /// @throws Refused when it cannot be written; what stood there before is untouched
    public void write(Collection<Entity> entities, Path place) {
        try (var file = NewFile.beside(place)) {
            if (isTei(place)) {
                file.write(out -> {
                    RegisterFile.write(desk.project(), entities, desk.now(), out);
                    return place;
                });
                var findings = TeiCheck.ownGrammar().check(file.part());
                if (!findings.isEmpty()) {
                    throw new Refused(
                            "The TEI file of the registers came out wrong and was not kept; that is our mistake: "
                                    + findings.getFirst());
                }
            } else {
                file.write(out -> {
                    var letters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    new RegisterTable(desk.project()).write(entities, letters);
                    letters.flush();
                    return place;
                });
            }
            file.moveIntoPlace();
        }
    }
}
