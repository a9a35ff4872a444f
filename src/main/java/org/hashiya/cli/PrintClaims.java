package org.hashiya.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.annotation.Meaning;
import org.hashiya.claim.JudgedPair;
import org.hashiya.claim.Statement;
import org.hashiya.exchange.AnnotationTable;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Refused;
import org.hashiya.publish.claims.ClaimWords;
import org.hashiya.workbench.ClaimBook;
import org.hashiya.workbench.ClaimFiles;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Evidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "claims",
        description = {
            "Prints the claims, and after an empty line which of them agree, differ or contradict.",
            "",
            "A reason begins with equal, rounding, bounds (one corroborates the other), part, period,"
                    + " calendar, stage (one qualifies the other) or conflict (they contradict).",
            "",
            "With --table: what is claimed beside who says so, a column for each text. With --card:"
                    + " everything on one statement, on one page that can be printed."
        },
        mixinStandardHelpOptions = true)
final class PrintClaims extends ProjectCommand {
    private static final String HEADER = "claim_a\tclaim_b\trelation\treason\tstatus";

    enum Format {
        TSV,
        JSON,
        CSV,
        HTML
    }

    @Option(
            names = "--format",
            paramLabel = "F",
            description =
                    "tsv (as it is without this) or json for the claims; csv (as it is without this)"
                            + " or html for the table.")
    Optional<Format> format = Optional.empty();

    @Option(names = "--table", description = "What is claimed beside who says so.")
    boolean isTable;

    @Option(
            names = "--card",
            paramLabel = "ID",
            description = "Everything on the claim with this id, as HTML.")
    String card = "";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Of headings and reasons of a table or card: az, ru, en or ar.")
    String language = "en";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to; without it a table or card is printed.")
    Optional<Path> to = Optional.empty();

    @Override
    int run(Desk desk) {
        var book = new ClaimBook(desk);
        if (!card.isEmpty()) {
            return card(desk, book);
        }
        return isTable ? table(desk, book) : list(desk, book);
    }

    private ClaimFiles files(Desk desk) {
        return new ClaimFiles(desk.project().identity().title(), words());
    }

    private ClaimWords words() {
        try {
            return new ClaimWords(new LanguageTag(language));
        } catch (IllegalArgumentException notATag) {
            throw new Refused(
                    "“" + language + "” is not a language tag such as az, ru, en or ar.", notATag);
        }
    }

    private int card(Desk desk, ClaimBook book) {
        if (isTable || format.filter(form -> form != Format.HTML).isPresent()) {
            throw new Refused("A card is written as HTML, and not together with a table.");
        }
        var page = new Evidence(desk, book, words().language()).page(claim(book));
        var found = page.orElseThrow(); // the claim was found in the same book
        to.ifPresentOrElse(
                file -> err().println(files(desk).write(found, file)),
                () -> print(found::writeHtml));
        return DONE;
    }

    private LastingId claim(ClaimBook book) {
        var fitting =
                book.statements().stream()
                        .map(Statement::id)
                        .filter(id -> id.toString().startsWith(card))
                        .toList();
        if (fitting.size() != 1) {
            throw new Refused(
                    fitting.isEmpty()
                            ? "No claim has the id “" + card + "”; “claims” lists them all."
                            : "More than one claim has an id that begins with “"
                                    + card
                                    + "”; give more of it.");
        }
        return fitting.getFirst();
    }

    private int table(Desk desk, ClaimBook book) {
        var written =
                switch (format.orElse(Format.CSV)) {
                    case CSV -> ClaimFiles.Format.CSV;
                    case HTML -> ClaimFiles.Format.HTML;
                    case TSV, JSON ->
                            throw new Refused(
                                    "A table is written as csv or as html; --format says which.");
                };
        var table = book.table(words().language());
        var files = files(desk);
        to.ifPresentOrElse(
                file -> err().println(files.write(table, written, file)),
                () -> print(out -> files.write(table, written, out)));
        return DONE;
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private void print(Content content) {
        var page = new ByteArrayOutputStream();
        try {
            content.to(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes everything
        }
        out().print(page.toString(StandardCharsets.UTF_8));
        out().flush();
    }

    private int list(Desk desk, ClaimBook book) {
        var form = format.orElse(Format.TSV);
        if (form == Format.CSV || form == Format.HTML) {
            throw new Refused(
                    "As csv or html there is the table, with --table, or with --card a card.");
        }
        var table = new AnnotationTable(desk.project());
        var texts = desk.store().textsWithClaims();
        Iterable<AnnotatedText> read = () -> texts.stream().map(desk::read).iterator();
        var pairs = book.pairs();
        if (form == Format.JSON) {
            table.jsonOfAnnotations(out(), read, PrintClaims::isClaim);
            pairs.forEach(pair -> out().println(AnnotationTable.json(HEADER, cells(pair))));
        } else {
            table.tsv(out(), read, PrintClaims::isClaim);
            out().println();
            out().println(HEADER);
            pairs.forEach(pair -> out().println(row(pair)));
        }
        return DONE;
    }

    private static boolean isClaim(org.hashiya.annotation.Annotation annotation) {
        return annotation.meaning() instanceof Meaning.Claims;
    }

    private static String row(JudgedPair pair) {
        return cells(pair).stream().map(Tsv::escape).collect(Collectors.joining("\t"));
    }

    private static List<String> cells(JudgedPair pair) {
        return List.of(
                pair.claims().first().toString(),
                pair.claims().second().toString(),
                pair.relation().code(),
                pair.reason(),
                pair.status().code());
    }
}
