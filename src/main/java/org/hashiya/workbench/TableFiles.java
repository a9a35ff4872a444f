package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hashiya.exchange.RegisterTable;
import org.hashiya.exchange.Tables;
import org.hashiya.project.AnnotatedText;
import org.hashiya.tei.Said;
import org.hashiya.text.SourceText;

/// Writes annotations, entities, claims and relations as tables for spreadsheets.
final class TableFiles {
    private final Desk desk;
    private final ExportOrder order;

    TableFiles(Desk desk, ExportOrder order) {
        this.desk = desk;
        this.order = order;
    }

    List<Exported> write() {
        var project = desk.project();
        var tables = new Tables(project);
        var wanted = order.wishes().selection();
        var files = new ArrayList<Exported>();
        files.add(
                table(
                        "annotations.csv",
                        out -> tables.annotations(out, this::texts, wanted::holds)));
        files.add(table("claims.csv", out -> tables.claims(out, this::texts, wanted::holds)));
        files.add(
                table(
                        "entities.csv",
                        out -> {
                            new RegisterTable(project).write(project.entities().values(), out);
                            return project.entities().size();
                        }));
        files.add(table("relations.csv", tables::relations));
        return files;
    }

    /// One after the other.
    private Iterator<AnnotatedText> texts() {
        return order.texts().stream().map(SourceText::id).map(desk::read).iterator();
    }

    private Exported table(String name, ExchangeFiles.Writing<Integer> writing) {
        var place = order.folder().resolve(name);
        try (var file = NewFile.beside(place)) {
            int rows = file.write(out -> ExchangeFiles.characters(out, writing));
            file.moveIntoPlace();
            return new Exported(
                    place,
                    Optional.empty(),
                    name.startsWith("annotations") ? rows : 0,
                    List.of(Said.of(Said.What.ROWS, name, rows)),
                    org.hashiya.tei.Comparison.NOTHING);
        }
    }
}
