package org.hashiya.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.text.TextId;

/// A reading pack as somebody defined it. What stands on its pages is made of it and of the texts
/// at that moment.
public record Pack(PackId id, TitlePage front, List<Item> items) {
    public Pack {
        items = List.copyOf(items);
        var ids = new HashSet<ItemId>();
        for (var item : items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("The item " + item.id() + " stands there twice");
            }
        }
    }

    public Optional<Item> find(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// Where an item stands, from 0; -1 when it is not here.
    public int placeOf(ItemId id) {
        return items.stream().map(Item::id).toList().indexOf(id);
    }

    /// All that it shows of texts, in its order.
    public Stream<Excerpt> excerpts() {
        return items.stream().flatMap(item -> item.piece().shownExcerpts());
    }

    /// The texts that it shows something of, in its order.
    public List<TextId> texts() {
        return excerpts().map(Excerpt::text).distinct().toList();
    }

    public Pack under(TitlePage other) {
        return new Pack(id, other, items);
    }

    public Pack holding(List<Item> others) {
        return new Pack(id, front, others);
    }

    /// @param place from 0; behind the last one when it is beyond that
    public Pack with(int place, List<Item> more) {
        var next = new ArrayList<>(items);
        next.addAll(Math.clamp(place, 0, items.size()), more);
        return holding(next);
    }

    /// With `item` in place of the one with its id.
    public Pack with(Item item) {
        return holding(
                items.stream().map(each -> each.id().equals(item.id()) ? item : each).toList());
    }

    public Pack without(ItemId gone) {
        return holding(items.stream().filter(item -> !item.id().equals(gone)).toList());
    }

    /// @param place where it is to stand in the end, from 0
    public Pack moved(ItemId one, int place) {
        var next = new ArrayList<>(items);
        var item = next.remove(placeOf(one));
        next.add(Math.clamp(place, 0, next.size()), item);
        return holding(next);
    }
}
