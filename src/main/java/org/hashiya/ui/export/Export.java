package org.hashiya.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.hashiya.tei.Comparison;
import org.hashiya.text.SourceText;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.ExportOrder;
import org.hashiya.workbench.Exporting;
import org.hashiya.workbench.Progress;

/// Writes texts as files, and says of each what is in it and what came back out of it.
public final class Export {
    private final Desk desk;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final BiConsumer<Integer, Integer> far;

    /// @param far hears how many of how many files are done, on whatever thread
    public Export(Desk desk, BiConsumer<Integer, Integer> far) {
        this.desk = desk;
        this.far = far;
    }

    /// Ends the work after the files that are being written.
    public void cancel() {
        cancelled.set(true);
    }

    /// Takes a while. Each line is a sentence for the reader.
    ///
    /// @throws org.hashiya.project.Refused when a file cannot be written, or it was cancelled
    public List<String> write(ExportOrder order) {
        var files = new Exporting(desk, new Steps()).carryOut(order);
        var sum = Comparison.NOTHING;
        for (var file : files) {
            sum = sum.and(file.comparison());
        }
        // What all came to first: only so many lines are shown.
        var lines = new ArrayList<>(ReceiptWords.of(sum));
        for (var file : files) {
            lines.add(
                    Words.say(
                            "export.wrote",
                            file.text()
                                    .map(SourceText::title)
                                    .orElse(String.valueOf(file.file().getFileName())),
                            file.file()));
        }
        files.forEach(file -> file.lines().forEach(said -> lines.add(ReceiptWords.of(said))));
        return lines;
    }

    private final class Steps implements Progress {
        @Override
        public void done(int some, int of) {
            far.accept(some, of);
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
