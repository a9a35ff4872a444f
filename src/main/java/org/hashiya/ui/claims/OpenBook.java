package org.hashiya.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hashiya.project.Edit;
import org.hashiya.task.Background;
import org.hashiya.task.Rereading;
import org.hashiya.workbench.ClaimBook;
import org.hashiya.workbench.Desk;

/// All claims of the project while a page of the drawer shows something of them. It is opened when
/// the page comes into sight, follows what is done meanwhile, and is shut when it goes: it would
/// have to follow everything that is done without anybody seeing it.
///
/// @param <T> what the page shows
final class OpenBook<T> {
    private final Desk desk;
    private final Function<ClaimBook, T> read;
    private final Consumer<T> show;
    private final Rereading<Read<T>> rereading;
    private final List<Edit> unheard = new ArrayList<>();
    private Optional<ClaimBook> book = Optional.empty();
    private int sitting;

    /// @param sitting since when the page was in sight
    private record Read<T>(ClaimBook book, T read, int sitting) {}

    /// @param read is called off the screen's thread
    OpenBook(Desk desk, Background background, Function<ClaimBook, T> read, Consumer<T> show) {
        this.desk = desk;
        this.read = read;
        this.show = show;
        rereading = new Rereading<>(background, this::reading, this::show);
    }

    void ask() {
        rereading.ask();
    }

    /// Only what the edit touches is compared again.
    void hear(Edit edit) {
        unheard.add(edit);
        rereading.ask();
    }

    void shut() {
        sitting++;
        book = Optional.empty();
        unheard.clear();
    }

    private Callable<Read<T>> reading() {
        var known = book;
        var edits = List.copyOf(unheard);
        int now = sitting;
        book = Optional.empty(); // until it has followed
        unheard.clear();
        return () -> {
            var followed = known.orElseGet(() -> new ClaimBook(desk));
            edits.forEach(followed::follow);
            return new Read<>(followed, read.apply(followed), now);
        };
    }

    private void show(Read<T> came) {
        if (came.sitting() == sitting) {
            book = Optional.of(came.book());
        }
        show.accept(came.read());
    }
}
