package org.hashiya.ui.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.Item;
import org.hashiya.pack.ItemId;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackId;
import org.hashiya.pack.Piece;
import org.hashiya.pack.Template;
import org.hashiya.pack.TitlePage;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Project;
import org.hashiya.project.Refused;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.PaperSize;
import org.hashiya.publish.pack.compose.Drift;
import org.hashiya.publish.pack.write.PrintedPages;
import org.hashiya.task.Background;
import org.hashiya.task.Rereading;
import org.hashiya.ui.kit.Pen;
import org.hashiya.workbench.Bindery;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.PackBook;
import org.hashiya.workbench.PackDrift;
import org.hashiya.workbench.PackFiles;
import org.hashiya.workbench.PackSuggestions;

/// The pack that somebody works on, and the item of it that is chosen. What is asked for here is an
/// edit of the desk; what is shown is what was written. For the screen's thread.
public final class OpenedPack {
    private final Desk desk;
    private final Pen pen;
    private final Background background;
    private final PackBook book;
    private final PackDrift drift;
    private final Rereading<Read> rereading;
    private final List<Runnable> watchers = new ArrayList<>();
    private Optional<Pack> pack = Optional.empty();
    private List<Drifting> drifting = List.of();
    private Optional<ItemId> chosen = Optional.empty();
    private Optional<PackId> id = Optional.empty();
    private Optional<Coming> coming = Optional.empty();
    private int edition;
    private OptionalInt chooseAt = OptionalInt.empty();

    public OpenedPack(Desk desk, Pen pen, Background background) {
        this.desk = desk;
        this.pen = pen;
        this.background = background;
        book = new PackBook(desk);
        drift = new PackDrift(desk, book);
        rereading = new Rereading<>(background, this::reading, this::show);
    }

    /// A passage that is not as it was.
    ///
    /// @param now what stands at its place now; empty when nothing does
    record Drifting(PackDrift.Drifted drifted, String now) {}

    /// What was read elsewhere.
    private record Read(Optional<Pack> pack, List<Drifting> drifting) {}

    /// An item that was asked for and is to be chosen when it is there.
    private record Coming(ItemId item, int place) {}

    public PackBook book() {
        return book;
    }

    Project project() {
        return desk.project();
    }

    /// `watcher` is run when the pack or the chosen item may be another.
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private void tell() {
        List.copyOf(watchers).forEach(Runnable::run);
    }

    /// As it was written last; empty when none is open.
    public Optional<Pack> now() {
        return pack;
    }

    /// The one that is open, or is being read.
    public Optional<PackId> id() {
        return id;
    }

    public Optional<Item> chosen() {
        return pack.flatMap(each -> chosen.flatMap(each::find));
    }

    void choose(Optional<ItemId> item) {
        if (!chosen.equals(item)) {
            chosen = item;
            tell();
        }
    }

    public void open(PackId wanted) {
        if (!id.equals(Optional.of(wanted))) {
            id = Optional.of(wanted);
            coming = Optional.empty();
            chosen = Optional.empty();
        }
        rereading.ask();
    }

    /// An edit was written: the pack may be another, or gone, and passages may have drifted.
    public void hear() {
        if (id.isPresent()) {
            rereading.ask();
        }
    }

    private Callable<Read> reading() {
        var wanted = id;
        return () -> {
            var there = wanted.filter(book.packs()::containsKey);
            var drifted = there.map(drift::of).orElse(List.of());
            return new Read(
                    there.map(desk::pack),
                    drifted.stream()
                            .map(each -> new Drifting(each, drift.now(each.excerpt())))
                            .toList());
        };
    }

    private void show(Read read) {
        var next = read.pack();
        if (next.isPresent() && !next.map(Pack::id).equals(id)) {
            return; // another was opened meanwhile
        }
        var before = pack;
        pack = next;
        drifting = read.drifting();
        edition++;
        if (next.isEmpty()) {
            id = Optional.empty();
        }
        chosen = chosenIn(before, next);
        tell();
    }

    private Optional<ItemId> chosenIn(Optional<Pack> before, Optional<Pack> now) {
        if (chooseAt.isPresent()) {
            int place = chooseAt.getAsInt();
            chooseAt = OptionalInt.empty();
            return now.map(Pack::items)
                    .filter(items -> place < items.size())
                    .map(items -> items.get(place).id());
        }
        var come = coming.map(Coming::item).filter(item -> has(now, item));
        if (come.isPresent()) {
            coming = Optional.empty();
            return come;
        }
        return chosen.filter(item -> has(now, item))
                .or(() -> chosen.flatMap(item -> neighbour(before, now, item)));
    }

    /// The passages of the pack that are not as they were.
    List<Drifting> drifting() {
        return drifting;
    }

    /// What became of a passage since it was chosen.
    Drift driftOf(Excerpt excerpt) {
        return drifting.stream()
                .map(Drifting::drifted)
                .filter(each -> each.excerpt().equals(excerpt))
                .map(PackDrift.Drifted::drift)
                .findFirst()
                .orElse(Drift.NONE);
    }

    /// Takes the passages of an item as they are now.
    void takeAsItIs(ItemId item) {
        id.ifPresent(open -> attempt(() -> drift.refresh(open, item), () -> {}));
    }

    /// The words of a passage. They may have to be read from the disk: not on the screen's thread.
    String words(Passage passage) {
        return passage.span().of(pen.read(passage.text()).words());
    }

    /// The pages of a copy; none when the pack is empty or gone. Takes a while: not on the screen's
    /// thread.
    Optional<PrintedPages> print(PackId which, Copy copy, PaperSize paper) throws IOException {
        return book.packs().containsKey(which) && !desk.pack(which).items().isEmpty()
                ? Optional.of(new Bindery(desk).print(which, copy, paper))
                : Optional.empty();
    }

    /// Another number when the pack, or what it is made of, may be another.
    int edition() {
        return edition;
    }

    /// What the pack might still want. Reads many texts: not on the screen's thread.
    List<PackSuggestions.Suggestion> suggestions(PackId which) {
        return book.packs().containsKey(which) ? new PackSuggestions(desk).of(which) : List.of();
    }

    private static boolean has(Optional<Pack> pack, ItemId item) {
        return pack.flatMap(each -> each.find(item)).isPresent();
    }

    /// What stands now where the item stood that is gone.
    private static Optional<ItemId> neighbour(
            Optional<Pack> before, Optional<Pack> now, ItemId gone) {
        int place = before.map(each -> each.placeOf(gone)).orElse(-1);
        return now.map(Pack::items)
                .filter(items -> place >= 0 && !items.isEmpty())
                .map(items -> items.get(Math.min(place, items.size() - 1)).id());
    }

    // ---- changes

    /// Where the next thing goes: behind the chosen item, else before the parts at the end that the
    /// program writes.
    int place() {
        if (coming.isPresent()) {
            return coming.get().place() + 1;
        }
        var items = now().map(Pack::items).orElse(List.of());
        int place = chosen.flatMap(item -> pack.map(each -> each.placeOf(item))).orElse(-1);
        if (place >= 0) {
            return place + 1;
        }
        int end = items.size();
        while (end > 0 && PieceWords.isWritten(items.get(end - 1).piece())) {
            end--;
        }
        return end;
    }

    /// Puts something behind the chosen item and chooses it.
    ///
    /// @param written is run when it is there
    public void add(Piece piece, Runnable written) {
        var item = Item.of(piece);
        id.ifPresent(open -> {
            int place = place();
            coming = Optional.of(new Coming(item.id(), place));
            attempt(() -> book.add(open, place, item), written);
        });
    }

    /// Reads the file elsewhere: it may be large.
    void addPicture(Path file) {
        int place = place();
        id.ifPresent(open ->
                background.run(
                        () -> book.addPicture(open, place, PackFiles.bytes(file), said -> said),
                        writing ->
                                pen.follow(
                                        writing,
                                        () -> chooseAt = OptionalInt.of(place),
                                        () -> {})));
    }

    public void change(ItemId item, Piece piece) {
        id.ifPresent(open -> attempt(() -> book.change(open, item, piece), () -> {}));
    }

    void move(ItemId item, int place) {
        id.ifPresent(open -> attempt(() -> book.move(open, item, place), () -> {}));
    }

    void remove(ItemId item) {
        id.ifPresent(open -> attempt(() -> book.remove(open, item), () -> {}));
    }

    public void retitle(PackId which, TitlePage front) {
        attempt(() -> book.retitle(which, front), () -> {});
    }

    public void delete(PackId which, Runnable deleted) {
        attempt(() -> book.delete(which), deleted);
    }

    /// @param made gets the id of the new pack when it is written
    public void make(TitlePage front, Template template, Consumer<PackId> made) {
        var writing = book.make(front, template);
        pen.follow(writing, () -> made.accept(writing.join()), () -> {});
    }

    /// What is refused is told where all refusals are, and what was typed is what was written
    /// again.
    void attempt(Supplier<CompletableFuture<?>> asking, Runnable written) {
        try {
            pen.follow(asking.get(), written, this::takeBack);
        } catch (Refused e) {
            pen.follow(CompletableFuture.failedFuture(e), () -> {}, this::takeBack);
        }
    }

    private void takeBack() {
        coming = Optional.empty();
        rereading.ask();
    }
}
