package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.Item;
import org.hashiya.pack.ItemId;
import org.hashiya.pack.PackId;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.Refused;
import org.hashiya.publish.pack.compose.Drift;
import org.hashiya.publish.pack.compose.Quoted;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;

/// What became of the passages of a pack since they were chosen, and choosing them anew.
public final class PackDrift {
    private final Desk desk;
    private final PackBook book;

    public PackDrift(Desk desk, PackBook book) {
        this.desk = desk;
        this.book = book;
    }

    /// A passage that is not as it was.
    public record Drifted(Item item, Excerpt excerpt, Drift drift) {}

    /// Reads the texts of the pack: not on the screen's thread.
    public List<Drifted> of(PackId pack) {
        var drifted = new ArrayList<Drifted>();
        for (var item : book.read(pack).items()) {
            for (var excerpt : item.piece().excerpts()) {
                var drift = Quoted.of(excerpt, new DeskMaterials(desk)).drift();
                if (drift != Drift.NONE) {
                    drifted.add(new Drifted(item, excerpt, drift));
                }
            }
        }
        return drifted;
    }

    /// What stands now where a passage stood; empty when its text is gone or does not reach there.
    public String now(Excerpt excerpt) {
        if (desk.project().text(excerpt.text()).isEmpty()) {
            return "";
        }
        var words = desk.read(excerpt.text()).words();
        var place = excerpt.whole();
        int end = Math.min(place.end(), words.length());
        return place.start() < end
                ? new Graphemes(words).widen(new Span(place.start(), end)).of(words)
                : "";
    }

    /// Takes the passages of an item as they are now.
    ///
    /// @throws Refused when words are not found any more: which ones are meant now, a person says
    public CompletableFuture<HistoryEntry> refresh(PackId pack, ItemId id) {
        var item =
                book.read(pack)
                        .find(id)
                        .orElseThrow(() ->
                                new Refused(
                                        "The item is not in the pack any more. Nothing was"
                                                + " changed."));
        var now = item.piece().excerpts().stream().map(this::refreshed).toList();
        return book.change(pack, id, item.piece().over(now));
    }

    private Excerpt refreshed(Excerpt excerpt) {
        var quoted = Quoted.of(excerpt, new DeskMaterials(desk));
        return switch (quoted.drift()) {
            case NONE -> excerpt;
            case MARKS_CHANGED, MOVED -> book.excerpt(excerpt.text(), quoted.spans());
            case WORDS_CHANGED ->
                    throw new Refused(
                            "These words do not stand in “%s” any more, or at several places; choose them anew. Nothing was changed."
                                    .formatted(
                                            quoted.text()
                                                    .map(text -> text.text().title())
                                                    .orElse("")));
            case TEXT_GONE ->
                    throw new Refused(
                            "The text of this passage was removed; bring it back, or take the passage"
                                    + " out. Nothing was changed.");
        };
    }
}
