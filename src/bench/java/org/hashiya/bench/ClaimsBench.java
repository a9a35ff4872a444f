package org.hashiya.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.claim.ComparedClaims;
import org.hashiya.claim.Statement;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.Original;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Annotating;
import org.hashiya.workbench.ClaimBook;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;

/// 2,000 claims in 50 texts and four languages: all disagreements, the table, and one changed
/// claim. Each claim speaks of one of 120 happenings and one of 8 places; in the second project all
/// of them speak of one concept as well, so that each is compared with every other.
///
/// Clock time, and processor time of the thread in the note. Arguments: WORK [ROUNDS].
public final class ClaimsBench {
    private static final int TEXTS = 50;
    private static final int CLAIMS = 2_000;
    private static final int HAPPENINGS = 120;
    private static final int PLACES = 8;
    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final List<String> SAID =
            List.of(
                    "%d people were arrested in the year of happening %d",
                    "%d человек было арестовано в год события %d",
                    "%d nəfər həbs edildi, hadisə %d",
                    "اعتقل %d شخصا في الحادث %d",
                    "%d houses burnt down during happening %d",
                    "%d families joined after happening %d");

    private ClaimsBench() {}

    public static void main(String[] args) throws IOException {
        var work = Path.of(args[0]);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        for (boolean isCrowded : new boolean[] {false, true}) {
            var folder = work.resolve("claims.hashiya");
            BenchBook.delete(folder);
            try (var desk = project(folder, isCrowded)) {
                for (int i = 0; i < rounds; i++) {
                    round(desk, isCrowded ? "all share a concept" : "shared places", i);
                }
            }
            BenchBook.delete(folder);
        }
    }

    private static void round(Desk desk, String which, int round) {
        var note = which + "; rep " + round;
        var book = measured("all disagreements, texts read", note, () -> new ClaimBook(desk));
        var statements = book.statements();
        measured(
                "all disagreements, compared only",
                note,
                () -> {
                    var compared = new ComparedClaims(desk.project().entities());
                    compared.putAll(statements);
                    return compared;
                });
        measured("pairs found", note + "; " + book.pairs().size(), book::pairs);
        measured("table", note, () -> book.table(ENGLISH));
        var change = change(desk, statements.get(round * 7 % statements.size()), round);
        Waiting.on(desk.perform(change));
        measured(
                "one changed claim",
                note,
                () -> {
                    book.follow(change);
                    return book;
                });
    }

    private static Edit change(Desk desk, Statement statement, int round) {
        var before = statement.annotation();
        var claim = statement.claim();
        var paraphrase =
                new Claim.Paraphrase(
                        claim.paraphrase().text() + " again " + round,
                        claim.paraphrase().language());
        Annotation after =
                before.saying(
                        before.body().meaning(new Meaning.Claims(claim.paraphrase(paraphrase))),
                        Authorship.of("bench", desk.now()));
        return new Edit.Rework(List.of(before), List.of(after));
    }

    private interface Work<T> {
        T done();
    }

    private static <T> T measured(String what, String note, Work<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long busy = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        var done = work.done();
        double clock = 1000 * BenchBook.since(start);
        double processor = (threads.getCurrentThreadCpuTime() - busy) / 1e6;
        BenchBook.say(
                "claims", what, "ms", clock, "processor %.1f ms; %s".formatted(processor, note));
        return done;
    }

    private static Desk project(Path folder, boolean isCrowded) {
        var desk = new Desk(ProjectStore.create(folder, "Bench"), Runnable::run, "bench");
        var chance = new Random(7);
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 0; i < TEXTS; i++) {
            var words = new StringBuilder();
            for (int j = 0; j < CLAIMS / TEXTS; j++) {
                rows.add(claim(chance, i, words, isCrowded));
            }
            Waiting.on(desk.perform(added("t" + i, words.toString())));
        }
        var lines = rows.stream().map(ClaimsBench::json).collect(Collectors.joining("\n"));
        var annotating = new Annotating(desk);
        annotating.carryOut(annotating.plan(lines, "claims.jsonl", true));
        return desk;
    }

    private static Map<String, String> claim(
            Random chance, int text, StringBuilder words, boolean isCrowded) {
        int happening = chance.nextInt(HAPPENINGS);
        int number = 10 + chance.nextInt(400);
        var said = SAID.get(chance.nextInt(SAID.size())).formatted(number, happening);
        var row = new LinkedHashMap<String, String>();
        row.put("text", "t" + text);
        row.put("start", Integer.toString(words.length()));
        row.put("end", Integer.toString(words.length() + said.length()));
        row.put("tag", "claim");
        row.put("paraphrase", said);
        row.put("figure", Integer.toString(number));
        row.put("unit", said.contains("houses") ? "houses" : "persons");
        row.put("when", Integer.toString(1918 + chance.nextInt(12)));
        row.put(
                "subjects",
                "event:h%d;place:p%d%s"
                        .formatted(
                                happening,
                                chance.nextInt(PLACES),
                                isCrowded ? ";concept:all" : ""));
        words.append(said).append(". ");
        return row;
    }

    private static String json(Map<String, String> row) {
        return row.entrySet().stream()
                .map(each -> "\"%s\":\"%s\"".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Edit.AddText added(String name, String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        var text =
                new SourceText(
                        TextId.random(),
                        name,
                        ENGLISH,
                        new SourceText.Origin(name, "UTF-8", "", bytes.length),
                        Description.NONE,
                        1,
                        words.codePointCount(0, words.length()));
        var none = new Structure(List.of(), List.of(), List.of());
        return new Edit.AddText(text, new Revision(1, words, none, List.of()), new Original(bytes));
    }
}
