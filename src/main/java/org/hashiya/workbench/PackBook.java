package org.hashiya.workbench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.Fingerprint;
import org.hashiya.pack.Item;
import org.hashiya.pack.ItemId;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackChange;
import org.hashiya.pack.PackId;
import org.hashiya.pack.Picture;
import org.hashiya.pack.Piece;
import org.hashiya.pack.Template;
import org.hashiya.pack.TitlePage;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.Refused;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// The reading packs of a project: making, changing and finding them. Each change is one edit; what
/// is asked for while another is still being written builds on that one.
public final class PackBook {
    private final Desk desk;
    private final Map<PackId, Pack> asked = new HashMap<>();

    public PackBook(Desk desk) {
        this.desk = desk;
    }

    /// Their title pages, in the order in which they were made.
    public SequencedMap<PackId, TitlePage> packs() {
        return desk.project().packs();
    }

    /// @throws Refused when there is no such pack
    public Pack read(PackId pack) {
        return desk.pack(pack);
    }

    /// By the beginning of an id, or by the whole title.
    ///
    /// @throws Refused when it is none or several
    public PackId named(String typed) {
        var byId = packs().keySet().stream().filter(id -> id.toString().startsWith(typed)).toList();
        var found =
                byId.isEmpty() || typed.isEmpty()
                        ? packs().entrySet().stream()
                                .filter(each -> each.getValue().title().equals(typed))
                                .map(Map.Entry::getKey)
                                .toList()
                        : byId;
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 ->
                    throw new Refused(
                            "There is no pack “%s” in this project; the command `packs` lists them."
                                    .formatted(typed));
            default ->
                    throw new Refused(
                            "“%s” could be any of %d packs; type more of the id."
                                    .formatted(typed, found.size()));
        };
    }

    // ---- packs

    /// A new pack with what the template begins with.
    public CompletableFuture<PackId> make(String title, LanguageTag language, Template template) {
        return make(
                checked(() -> new TitlePage(title.strip(), "", language, "", today())), template);
    }

    /// The same, with all that stands on its front.
    public CompletableFuture<PackId> make(TitlePage front, Template template) {
        var pack = new Pack(PackId.random(), front.changedOn(today()), template.items());
        return desk.perform(new Edit.RevisePack(PackChange.made(pack))).thenApply(_ -> pack.id());
    }

    public CompletableFuture<HistoryEntry> delete(PackId pack) {
        return desk.perform(new Edit.RevisePack(PackChange.takenOut(read(pack))));
    }

    public CompletableFuture<HistoryEntry> retitle(PackId pack, TitlePage front) {
        return revise(pack, now -> now.under(front), List.of());
    }

    /// Takes in a pack as it was read from a file: a new one, or another state of the one with its
    /// id.
    public CompletableFuture<HistoryEntry> take(Pack pack, List<Picture> pictures) {
        var change =
                packs().containsKey(pack.id())
                        ? PackChange.between(read(pack.id()), pack)
                        : PackChange.made(pack);
        if (change.isNothing()) {
            throw new Refused("The file says nothing that the project does not have.");
        }
        return desk.perform(new Edit.RevisePack(change, pictures));
    }

    // ---- items

    /// @param place from 0; behind the last one when it is beyond that
    public CompletableFuture<HistoryEntry> add(PackId pack, int place, Item item) {
        return revise(pack, now -> now.with(place, List.of(item)), List.of());
    }

    /// A picture as its file has it, with what is said of it.
    ///
    /// @throws Refused when it is not a picture
    public CompletableFuture<HistoryEntry> addPicture(
            PackId pack, int place, byte[] bytes, UnaryOperator<Piece.Illustration> said) {
        var picture = checked(() -> Picture.of(bytes));
        var piece = said.apply(new Piece.Illustration(picture.digest(), "", "", ""));
        return revise(pack, now -> now.with(place, List.of(Item.of(piece))), List.of(picture));
    }

    public CompletableFuture<HistoryEntry> change(PackId pack, ItemId item, Piece piece) {
        return revise(pack, now -> now.with(there(now, item).saying(piece)), List.of());
    }

    /// @param place where it is to stand in the end, from 0
    public CompletableFuture<HistoryEntry> move(PackId pack, ItemId item, int place) {
        return revise(pack, now -> now.moved(there(now, item).id(), place), List.of());
    }

    public CompletableFuture<HistoryEntry> remove(PackId pack, ItemId item) {
        return revise(pack, now -> now.without(there(now, item).id()), List.of());
    }

    private static Item there(Pack pack, ItemId item) {
        return pack.find(item)
                .orElseThrow(() ->
                        new Refused(
                                "The item is not in the pack “%s” any more. Nothing was changed."
                                        .formatted(pack.front().title())));
    }

    /// One edit, built upon those that were asked for and are not written yet.
    private synchronized CompletableFuture<HistoryEntry> revise(
            PackId id, UnaryOperator<Pack> change, List<Picture> pictures) {
        var before = asked.containsKey(id) ? asked.get(id) : read(id);
        var changed = checked(() -> change.apply(before));
        var after = changed.under(changed.front().changedOn(today()));
        asked.put(id, after);
        var written =
                desk.perform(new Edit.RevisePack(PackChange.between(before, after), pictures));
        return written.whenComplete((_, fault) -> isWritten(id, after, fault != null));
    }

    private synchronized void isWritten(PackId id, Pack after, boolean failed) {
        if (failed || after.equals(asked.get(id))) {
            asked.remove(id);
        }
    }

    // ---- passages

    /// Words as they stand now, to be shown in a pack.
    ///
    /// @param spans UTF-16 in the current revision, in any order
    /// @throws Refused when two overlap, one splits a letter or runs past the end, or they are too
    ///   long
    public Excerpt excerpt(TextId id, List<Span> spans) {
        var text = desk.read(id);
        var letters = new Graphemes(text.words());
        for (var span : spans) {
            if (span.end() > text.words().length()) {
                throw new Refused("The selection runs past the end of the text.");
            }
            if (!letters.isBoundary(span.start()) || !letters.isBoundary(span.end())) {
                throw new Refused(
                        "The selection begins or ends inside a letter; select the whole letter.");
            }
        }
        var sorted = spans.stream().sorted().toList();
        return checked(() -> {
            var stretches =
                    sorted.stream().map(span -> Excerpt.Stretch.of(text.words(), span)).toList();
            var bare = new Excerpt(id, text.revision().number(), stretches, "");
            return bare.over(
                    bare.revision(),
                    stretches,
                    Fingerprint.of(text.touching(bare.whole()), bare.spans()));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.now(), ZoneOffset.UTC);
    }

    private interface Making<T> {
        T make();
    }

    /// What cannot be is told to the person who asked for it.
    private static <T> T checked(Making<T> making) {
        try {
            return making.make();
        } catch (IllegalArgumentException e) {
            throw new Refused(e.getMessage() + ". Nothing was changed.", e);
        }
    }
}
