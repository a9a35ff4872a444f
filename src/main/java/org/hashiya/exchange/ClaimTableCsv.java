package org.hashiya.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hashiya.annotation.Figure;
import org.hashiya.claim.Amounts;
import org.hashiya.claim.ClaimTable;
import org.hashiya.claim.ClaimTable.Row;
import org.hashiya.claim.Statement;

/// What is claimed beside who says so, as a table for spreadsheets: a row for each thing claimed, a
/// column for each text. Several claims of one cell stand on lines of their own.
public record ClaimTableCsv(ClaimTable table) {
    private static final List<String> FIRST =
            List.of("row", "about", "kind", "unit", "contradictions");

    /// UTF-8 with a mark at its beginning, without which spreadsheets take it for something else.
    public void write(Appendable out) throws IOException {
        out.append('\uFEFF');
        var header = new ArrayList<>(FIRST);
        table.columns().forEach(column -> header.add(column.title()));
        Csv.write(out, header);
        for (var row : table.rows()) {
            Csv.write(out, cells(row));
        }
    }

    private List<String> cells(Row row) {
        var heading = row.heading();
        var cells = new ArrayList<String>();
        cells.add(heading.name());
        cells.add(heading.about());
        // A guess stays a guess: it is no kind that anybody gave.
        cells.add(heading.kind().code() + (heading.kind().isGuess() ? "?" : ""));
        cells.add(heading.unit());
        cells.add(Integer.toString(row.contradictions()));
        for (var column : table.columns()) {
            cells.add(
                    row.in(column.text()).stream()
                            .map(ClaimTableCsv::said)
                            .collect(Collectors.joining("\n")));
        }
        return cells;
    }

    private static String said(Statement claim) {
        var words = new StringBuilder(claim.words().strip().replaceAll("\\s+", " "));
        claim.claim()
                .figure()
                .ifPresent(figure -> words.append(" [").append(said(figure)).append(']'));
        claim.claim().when().ifPresent(when -> words.append(" [").append(when).append(']'));
        return words.toString();
    }

    private static String said(Figure figure) {
        return Amounts.say(figure, Locale.ENGLISH);
    }
}
