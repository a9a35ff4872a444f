package org.hashiya.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.intake.PlainTextIntake;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.Exercise;
import org.hashiya.pack.Item;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackChange;
import org.hashiya.pack.PackId;
import org.hashiya.pack.Piece;
import org.hashiya.pack.TitlePage;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.publish.pack.BookletWriter;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.PaperSize;
import org.hashiya.publish.pack.write.BookletFormat;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Span;
import org.hashiya.workbench.Bindery;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.PackBook;
import org.hashiya.workbench.SampleTour;

/// Reading packs: composing and writing the pack of the sample corpus and one of some 200 pages
/// (600 passages, 200 questions, every part that the program writes), and changing one item of the
/// long one, durably, and composing it anew. Seconds of the processor, as long as other programs
/// run on the machine.
///
/// Arguments: WORK [REPETITIONS].
public final class PackBench {
    private static final int PARAGRAPHS = 1_200;
    private static final int NAMES = 200;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private PackBench() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        int repetitions = args.length > 1 ? Integer.parseInt(args[1]) : 15;
        sample(folder.resolve("pack-sample.hashiya"), repetitions);
        longPack(folder.resolve("pack-long.hashiya"), repetitions);
    }

    private static void sample(Path project, int repetitions) throws IOException {
        BenchBook.delete(project);
        try (var desk = SampleTour.begin(project, "bench")) {
            write("sample pack", desk, desk.project().packs().firstEntry().getKey(), repetitions);
        }
        BenchBook.delete(project);
    }

    private static void longPack(Path project, int repetitions) throws IOException {
        BenchBook.delete(project);
        try (var desk = new Desk(ProjectStore.create(project, "Long"), Runnable::run, "bench")) {
            var text = text(desk);
            var book = new PackBook(desk);
            var pack = pack(book, text);
            desk.perform(new Edit.RevisePack(PackChange.made(pack))).join();
            write("long pack", desk, pack.id(), repetitions);
            change(desk, book, pack, repetitions);
        }
        BenchBook.delete(project);
    }

    private static void write(String workload, Desk desk, PackId pack, int repetitions)
            throws IOException {
        var bindery = new Bindery(desk);
        for (int i = 0; i < repetitions; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            var booklet = bindery.compose(pack, Copy.TEACHER);
            say(workload, "compose", start, i);
            for (var format : BookletFormat.values()) {
                long begun = CLOCK.getCurrentThreadCpuTime();
                format.writer(PaperSize.A4)
                        .write(
                                booklet,
                                OutputStream.nullOutputStream(),
                                BookletWriter.Progress.UNHEARD);
                say(workload, "write " + format.ending(), begun, i);
            }
        }
    }

    private static void change(Desk desk, PackBook book, Pack pack, int repetitions) {
        var item = pack.items().get(pack.items().size() / 2);
        for (int i = 0; i < repetitions; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            book.move(pack.id(), item.id(), i % 2 == 0 ? 3 : 400).join();
            say("long pack", "move an item, durable", start, i);
            start = CLOCK.getCurrentThreadCpuTime();
            new Bindery(desk).compose(pack.id(), Copy.STUDENT);
            say("long pack", "compose anew", start, i);
        }
    }

    private static void say(String workload, String metric, long start, int repetition) {
        double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
        BenchBook.say(workload, metric, "cpu s", seconds, "rep " + repetition);
    }

    private static AnnotatedText text(Desk desk) {
        var chance = new Random(4);
        var words = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            for (int word = 0; word < 60; word++) {
                words.append(
                        word == 0 ? "Name" + chance.nextInt(NAMES) : "word" + chance.nextInt(900));
                words.append(word == 59 ? ".\n" : " ");
            }
        }
        var imported =
                new PlainTextIntake()
                        .read(
                                words.toString().getBytes(StandardCharsets.UTF_8),
                                "long.txt",
                                IntakeWishes.none(),
                                "bench");
        desk.perform(imported.edit()).join();
        var id = desk.project().texts().firstEntry().getKey();
        annotate(desk, desk.read(id));
        return desk.read(id);
    }

    /// The first word of each paragraph names somebody, the tenth is a date, the twentieth a term.
    private static void annotate(Desk desk, AnnotatedText text) {
        var english = new LanguageTag("en");
        var entities = new ArrayList<Entity>();
        for (int i = 0; i < NAMES; i++) {
            entities.add(
                    new Entity(
                            EntityId.random(),
                            EntityKind.PERSON,
                            "name" + i,
                            List.of(new Name("Name" + i, english, Name.Use.MAIN)),
                            Entity.Particulars.NONE.note("Somebody")));
        }
        desk.perform(new Edit.Register(entities)).join();
        var edit = EditId.random();
        var marks = new ArrayList<Annotation>();
        for (var block : text.revision().structure().blocks()) {
            int place = 0;
            int start = block.span().start();
            for (var word : block.span().of(text.words()).split(" ", -1)) {
                var body = body(place++, entities, marks.size());
                if (body.isPresent()) {
                    marks.add(
                            new Annotation(
                                    new LastingId(edit, marks.size() + 1),
                                    text.id(),
                                    new Span(start, start + word.length()),
                                    body.get(),
                                    Authorship.of("bench", desk.now())));
                }
                start += word.length() + 1;
            }
        }
        desk.perform(new Edit.Annotate(marks)).join();
    }

    private static Optional<Body> body(int place, List<Entity> entities, int count) {
        return switch (place) {
            case 0 ->
                    Optional.of(
                            Body.of(
                                    TagId.PERSON,
                                    new Meaning.Names(entities.get(count % NAMES).id())));
            case 10 ->
                    Optional.of(
                            Body.of(
                                    TagId.DATE,
                                    new Meaning.Dates(HistoricalDate.day(1920 + count % 9, 3, 5))));
            case 20 -> Optional.of(Body.of(TagId.TERM).note("A word of the trade " + count % 50));
            default -> Optional.empty();
        };
    }

    private static Pack pack(PackBook book, AnnotatedText text) {
        var blocks = text.revision().structure().blocks();
        var items = new ArrayList<Item>();
        for (int i = 0; i + 1 < blocks.size(); i += 2) {
            var two = new Span(blocks.get(i).span().start(), blocks.get(i + 1).span().end());
            items.add(
                    Item.of(
                            new Piece.Passage(
                                    book.excerpt(text.id(), List.of(two)), "", Piece.Shown.NAMES)));
            if (i % 6 == 0) {
                items.add(
                        Item.of(
                                new Piece.Question(
                                        "What does it say?", new Exercise.Open("This.", 3), 2)));
            }
        }
        for (var piece :
                List.of(
                        new Piece.Glossary(List.of(TagId.TERM), Piece.Order.ALPHABET),
                        new Piece.Register(List.of(EntityKind.PERSON)),
                        new Piece.Timeline(),
                        new Piece.Claims(true),
                        new Piece.Sources())) {
            items.add(Item.of(piece));
        }
        var front =
                new TitlePage(
                        "A long pack", "", new LanguageTag("en"), "", LocalDate.of(2026, 11, 30));
        return new Pack(PackId.random(), front, items);
    }
}
