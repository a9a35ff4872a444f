package org.hashiya.ui.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Bindery;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Progress;

/// Writes copies of a pack, one after the other, and says where they are. What is being written
/// when it is cancelled is not kept; what was written before is.
public final class PackExport implements Progress {
    private final Desk desk;
    private final BiConsumer<Integer, Integer> far;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /// @param far hears how much of the copy that is being written is done, on whatever thread
    public PackExport(Desk desk, BiConsumer<Integer, Integer> far) {
        this.desk = desk;
        this.far = far;
    }

    public void cancel() {
        cancelled.set(true);
    }

    /// Takes a while. Each line is a sentence for the reader.
    ///
    /// @throws org.hashiya.project.Refused when a file cannot be written
    public List<String> write(List<Bindery.Order> orders) {
        var lines = new ArrayList<String>();
        for (var order : orders) {
            try {
                lines.add(Words.say("pack.export.wrote", new Bindery(desk).bind(order, this)));
            } catch (CancellationException e) {
                lines.add(Words.say("pack.export.cancelled", lines.size()));
                return lines;
            }
        }
        return lines;
    }

    @Override
    public void done(int some, int of) {
        far.accept(some, of);
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
