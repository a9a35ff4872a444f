package org.hashiya.publish.claims;

import java.io.IOException;
import java.io.OutputStream;
import org.hashiya.claim.ClaimTable;
import org.hashiya.publish.pack.Phrase;

/// What is claimed beside who says so, as one HTML file.
///
/// @param project its title
public record ClaimTablePage(ClaimTable table, String project, ClaimWords words) {
    public void writeHtml(OutputStream to) throws IOException {
        var sheets = new Sheets(words, to);
        var title = words.say("table.title");
        sheets.begin(title + " · " + project, "table");
        sheets.free("p", project, "project");
        sheets.say("h1", title, "");
        sheets.say(
                "p",
                words.say("table.count", table.rows().size(), table.columns().size()),
                "count");
        head(sheets);
        for (var row : table.rows()) {
            row(sheets, row);
        }
        sheets.out().closeLine().closeLine();
        sheets.end();
    }

    private void head(Sheets sheets) throws IOException {
        var out = sheets.out();
        out.open("table").raw("\n").open("thead").open("tr");
        out.open("th", "scope", "col").text(words.say("table.claimed")).close();
        for (var column : table.columns()) {
            out.open("th", "scope", "col");
            out.phrase("span", Phrase.of(column.title(), column.language()));
            out.close();
        }
        out.close().closeLine().open("tbody").raw("\n");
    }

    private void row(Sheets sheets, ClaimTable.Row row) throws IOException {
        var out = sheets.out();
        out.open("tr", "class", row.contradictions() > 0 ? "conflict" : "");
        out.open("th", "scope", "row");
        var name = row.heading().words();
        sheets.free("span", name.isEmpty() ? "…" : name, "about");
        sheets.say("span", words.sort(row.heading()), "sort");
        if (row.contradictions() > 0) {
            sheets.say(
                    "span", words.say("table.contradictions", row.contradictions()), "conflicts");
        }
        out.close();
        for (var column : table.columns()) {
            out.open("td");
            for (var claim : row.in(column.text())) {
                out.open("div", "class", "claim");
                sheets.passage(claim, column.language());
                sheets.marks(claim);
                out.close();
            }
            out.close();
        }
        out.closeLine();
    }
}
