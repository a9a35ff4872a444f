package org.hashiya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.TagId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.Original;
import org.hashiya.proposal.naming.Letters;
import org.hashiya.proposal.naming.Names;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.TagAll;
import org.hashiya.workbench.TagAll.Wanted;
import org.hashiya.workbench.Waiting;

/// W7: 5,000 names over 200 texts of 20 MB: found in memory; found in a project and stored durably
/// as one edit; taken back. One name over the same texts as a preview, and a batch of 10,000 taken
/// back.
///
/// Arguments: DATA WORK [REPETITIONS]. Reads `DATA/names.txt` and `DATA/c20/*.txt`.
public final class TagAllBench {
    private static final int BATCH = 10_000;

    private TagAllBench() {}

    public static void main(String[] args) throws IOException {
        var data = Path.of(args[0]);
        var folder = Path.of(args[1]).resolve("w7.hashiya");
        int repetitions = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        var names = Files.readAllLines(data.resolve("names.txt"));
        var words = new ArrayList<String>();
        try (var files = Files.list(data.resolve("c20"))) {
            for (var file : files.sorted().toList()) {
                words.add(Files.readString(file));
            }
        }
        inMemory(names, words, 2 * repetitions);
        for (int i = 0; i < repetitions; i++) {
            inAProject(folder, names, words, i);
        }
        BenchBook.delete(folder);
    }

    private static void inMemory(List<String> names, List<String> words, int repetitions) {
        long start = System.nanoTime();
        var matcher = Names.of(names, Letters.EXACT);
        BenchBook.say("W7", "tree of the names", "s", BenchBook.since(start), names.size() + "");
        for (int i = 0; i < repetitions; i++) {
            start = System.nanoTime();
            int[] found = {0};
            words.forEach(each -> matcher.in(each, (_, _, _) -> found[0]++));
            BenchBook.say(
                    "W7",
                    "tag 5,000 names over 20 MB in memory",
                    "s",
                    BenchBook.since(start),
                    found[0] + " found; rep " + i);
        }
    }

    private static void inAProject(
            Path folder, List<String> names, List<String> words, int repetition)
            throws IOException {
        var note = "rep " + repetition;
        BenchBook.delete(folder);
        try (var desk = new Desk(ProjectStore.create(folder, "Bench"), Runnable::run, "bench")) {
            for (int i = 0; i < words.size(); i++) {
                Waiting.on(desk.perform(added("d" + i, words.get(i))));
            }
            var texts = List.copyOf(desk.project().texts().keySet());
            var tagging = new TagAll(desk);
            long start = System.nanoTime();
            var one = tagging.find(wanted(List.of("the")), Letters.EXACT, texts);
            BenchBook.say(
                    "W7",
                    "preview of one name",
                    "s",
                    BenchBook.since(start),
                    one.size() + " found");

            start = System.nanoTime();
            var places = tagging.find(wanted(names), Letters.EXACT, texts);
            double found = BenchBook.since(start);
            Waiting.on(desk.perform(tagging.edit(places)));
            double all = BenchBook.since(start);
            BenchBook.say("W7", "find in the project", "s", found, note);
            BenchBook.say("W7", "find and store durably", "s", all, places.size() + "; " + note);
            start = System.nanoTime();
            Waiting.on(desk.undo());
            BenchBook.say("W7", "undo of all", "s", BenchBook.since(start), note);

            Waiting.on(desk.perform(tagging.edit(places.subList(0, BATCH))));
            start = System.nanoTime();
            Waiting.on(desk.undo());
            BenchBook.say("W7", "undo of a batch of 10,000", "s", BenchBook.since(start), note);
        }
    }

    private static List<Wanted> wanted(List<String> names) {
        return names.stream()
                .map(name -> new Wanted(name, TagId.PERSON, Optional.empty()))
                .toList();
    }

    private static Edit.AddText added(String name, String words) {
        var bytes = words.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var text =
                new SourceText(
                        TextId.random(),
                        name,
                        LanguageTag.UNKNOWN,
                        new SourceText.Origin(name, "UTF-8", "", bytes.length),
                        Description.NONE,
                        1,
                        words.codePointCount(0, words.length()));
        var none = new Structure(List.of(), List.of(), List.of());
        return new Edit.AddText(text, new Revision(1, words, none, List.of()), new Original(bytes));
    }
}
