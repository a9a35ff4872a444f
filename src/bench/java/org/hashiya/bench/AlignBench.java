package org.hashiya.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hashiya.annotation.Authorship;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.ByLength;
import org.hashiya.parallel.Paragraph;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.project.Original;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// Proposals for texts of many paragraphs, and ten thousand alignments as one durable edit, taken
/// back and made again.
///
/// Arguments: WORK [REPETITIONS].
public final class AlignBench {
    private static final int MANY = 10_000;

    private AlignBench() {}

    public static void main(String[] args) throws IOException {
        int repetitions = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        for (int i = 0; i < repetitions; i++) {
            propose(2_000, i);
        }
        propose(50_000, 0);
        var folder = Path.of(args[0]).resolve("align.hashiya");
        for (int i = 0; i < repetitions; i++) {
            BenchBook.delete(folder);
            keep(folder, i);
        }
        BenchBook.delete(folder);
    }

    private static void propose(int count, int repetition) {
        var here = paragraphs(count, 1);
        var there = paragraphs(count, 2);
        long start = System.nanoTime();
        int pairs = ByLength.pairs(here, there).size();
        BenchBook.say(
                "align",
                "propose %,d x %,d paragraphs".formatted(count, count),
                "s",
                BenchBook.since(start),
                "%d pairs; rep %d".formatted(pairs, repetition));
    }

    /// The same lengths but for chance; a year in every fifth.
    private static List<Paragraph> paragraphs(int count, long seed) {
        var lengths = new Random(0);
        var chance = new Random(seed);
        var all = new ArrayList<Paragraph>();
        int start = 0;
        for (int i = 0; i < count; i++) {
            int expected = 30 + lengths.nextInt(140);
            int length = expected + (int) (chance.nextGaussian() * Math.sqrt(2 * expected)) + 1;
            length = Math.max(5, length);
            var numbers = i % 5 == 0 ? Set.of(Integer.toString(1800 + i % 150)) : Set.<String>of();
            all.add(new Paragraph(new Span(start, start + length), length, false, numbers));
            start += length + 1;
        }
        return all;
    }

    private static void keep(Path folder, int repetition) {
        var note = "synced; rep " + repetition;
        try (var store = ProjectStore.create(folder, "Bench")) {
            var here = text(store);
            var there = text(store);
            var edit = new Edit.Align(alignments(here, there));
            var watch = new Watch("10,000 in one edit", note);
            var entry = store.write(edit, new Role.Fresh(), "bench");
            watch.stop();
            watch = new Watch("undo of 10,000", note);
            store.write(edit.inverse(), new Role.Undo(entry.id()), "bench");
            watch.stop();
            var undo = store.history().nextToRedo().orElseThrow();
            watch = new Watch("redo of 10,000", note);
            store.write(undo.edit().inverse(), new Role.Redo(undo.id()), "bench");
            watch.stop();
            watch = new Watch("read 10,000", "rep " + repetition);
            int found = store.parallels(here).count();
            watch.stop();
            if (found != MANY) {
                throw new IllegalStateException(found + " found");
            }
        }
    }

    /// Time on the clock, and this thread's own, which other programs hardly lengthen.
    private record Watch(String what, String note, long start, long own) {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        Watch(String what, String note) {
            this(what, note, System.nanoTime(), THREADS.getCurrentThreadCpuTime());
        }

        void stop() {
            double ownTime = (THREADS.getCurrentThreadCpuTime() - own) / 1e9;
            BenchBook.say("align", what, "s", BenchBook.since(start), note);
            BenchBook.say("align", what + ", own time", "s", ownTime, note);
        }
    }

    private static TextId text(ProjectStore store) {
        var words = "On the mill. ".repeat(MANY);
        var bytes = new byte[] {1};
        var text =
                new SourceText(
                        TextId.random(),
                        "Bench",
                        new LanguageTag("en"),
                        new SourceText.Origin(
                                "a.txt", "UTF-8", new Original(bytes).sha256(), bytes.length),
                        Description.NONE,
                        1,
                        words.length());
        var first =
                new Revision(1, words, new Structure(List.of(), List.of(), List.of()), List.of());
        store.write(new Edit.AddText(text, first, new Original(bytes)), new Role.Fresh(), "bench");
        return text.id();
    }

    private static List<Alignment> alignments(TextId here, TextId there) {
        var edit = EditId.random();
        var authorship =
                Authorship.of(
                        "bench",
                        java.time.Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
        var all = new ArrayList<Alignment>(MANY);
        for (int i = 0; i < MANY; i++) {
            var span = new Span(13 * i, 13 * i + 12);
            all.add(
                    new Alignment(
                            new LastingId(edit, i + 1),
                            List.of(new Passage(here, span), new Passage(there, span)),
                            Alignment.Grounds.accepted(
                                    new Alignment.Proposed(ByLength.METHOD, 0.5)),
                            authorship));
        }
        return all;
    }
}
