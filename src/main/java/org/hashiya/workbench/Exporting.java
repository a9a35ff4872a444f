package org.hashiya.workbench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hashiya.project.Refused;
import org.hashiya.task.Crew;

/// Writes texts as files, several at a time. Each is checked and read again before it is moved into
/// its place.
public final class Exporting {
    /// Writing keeps a core busy; a third file at a time makes nothing faster on small machines.
    private static final int AT_A_TIME = 2;

    private final Desk desk;
    private final Progress progress;

    public Exporting(Desk desk) {
        this(desk, Progress.NONE);
    }

    public Exporting(Desk desk, Progress progress) {
        this.desk = desk;
        this.progress = progress;
    }

    /// Writes what was ordered.
    ///
    /// @return the files, in the order of the texts
    /// @throws Refused when a file cannot be written, or the work was ended early; those that were
    ///   finished stay
    public List<Exported> carryOut(ExportOrder order) {
        return switch (order.format()) {
            case TEI, TEI_STANDOFF, TEI_READING -> {
                var tei = new TeiFiles(desk, order.wishes());
                yield each(order, text -> tei.write(text, order.folder()));
            }
            case TEI_CORPUS -> List.of(new CorpusFile(desk, order.wishes(), progress).write(order));
            case WEB_ANNOTATION -> each(order, new ExchangeFiles(desk, order)::webAnnotations);
            case XMI -> {
                var files = new ExchangeFiles(desk, order);
                files.typeSystem();
                yield each(order, files::xmi);
            }
            case TEXT -> each(order, new ExchangeFiles(desk, order)::words);
            case CSV -> new TableFiles(desk, order).write();
        };
    }

    private interface Writing {
        Exported file(org.hashiya.text.SourceText text);
    }

    private List<Exported> each(ExportOrder order, Writing writing) {
        var done = new AtomicInteger();
        int all = order.texts().size();
        progress.done(0, all);
        return Crew.each(
                AT_A_TIME,
                order.texts(),
                text -> {
                    ended(done.get(), all);
                    var file = writing.file(text);
                    progress.done(done.incrementAndGet(), all);
                    return file;
                });
    }

    private void ended(int done, int all) {
        if (progress.isCancelled()) {
            throw new Refused(
                    "The export was ended after %d of %d files; those that are finished stay."
                            .formatted(done, all));
        }
    }
}
