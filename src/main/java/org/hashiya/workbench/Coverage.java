package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.project.Progress;
import org.hashiya.text.Passages;
import org.hashiya.text.TextId;

/// How far the work on the texts has come: which passages somebody has read, which are tagged,
/// which a second person has checked.
public final class Coverage {
    private final Desk desk;

    public Coverage(Desk desk) {
        this.desk = desk;
    }

    /// One passage of a text.
    ///
    /// @param annotations how many begin in it
    public record Cell(
            Passages.Place place, String label, int start, int annotations, Readers readers) {
        public boolean isRead() {
            return !readers.read().isEmpty();
        }

        public boolean isTagged() {
            return annotations > 0;
        }

        public boolean isChecked() {
            return !readers.checked().isEmpty();
        }
    }

    /// Who has read and who has checked, by their names.
    public record Readers(SequencedSet<String> read, SequencedSet<String> checked) {}

    /// A text, passage by passage.
    public record OfText(TextId text, String title, Passages.Unit unit, List<Cell> cells) {
        public OfText {
            cells = List.copyOf(cells);
        }

        public long read() {
            return cells.stream().filter(Cell::isRead).count();
        }

        public long tagged() {
            return cells.stream().filter(Cell::isTagged).count();
        }

        public long checked() {
            return cells.stream().filter(Cell::isChecked).count();
        }
    }

    /// Reads the text and its annotations.
    public OfText of(TextId text) {
        return of(desk.read(text), desk.store().survey().progress(text));
    }

    /// The passage that a character is in.
    public Optional<Passages.Place> at(TextId text, int offset) {
        return Passages.of(desk.read(text).revision()).at(offset);
    }

    private static OfText of(AnnotatedText text, List<Progress> progress) {
        var passages = Passages.of(text.revision());
        var counts = new int[passages.count()];
        int number = 0;
        for (var mark : text.annotations()) { // in the order of their starts
            while (number + 1 < counts.length
                    && passages.spans().get(number + 1).start() <= mark.span().start()) {
                number++;
            }
            counts[number]++;
        }
        Map<Passages.Place, Readers> readers = new HashMap<>();
        for (var each : progress) {
            var here =
                    readers.computeIfAbsent(
                            each.passage(), _ -> new Readers(new TreeSet<>(), new TreeSet<>()));
            switch (each.step()) {
                case READ -> here.read().add(each.who());
                case CHECKED -> here.checked().add(each.who());
            }
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < counts.length; i++) {
            var place = passages.place(i);
            cells.add(
                    new Cell(
                            place,
                            passages.labels().get(i),
                            passages.spans().get(i).start(),
                            counts[i],
                            readers.getOrDefault(
                                    place, new Readers(new TreeSet<>(), new TreeSet<>()))));
        }
        return new OfText(text.id(), text.text().title(), passages.unit(), cells);
    }

    /// The edit by which whoever sits here has done a step with a passage, or has not after all.
    public Edit toggle(TextId text, Passages.Place passage, Progress.Step step) {
        var wanted = new Progress(text, passage, step, desk.who(), desk.now());
        var there =
                desk.store().survey().progress(text).stream()
                        .filter(each -> each.isLike(wanted))
                        .toList();
        return there.isEmpty()
                ? new Edit.Review(List.of(), List.of(wanted))
                : new Edit.Review(there, List.of());
    }
}
