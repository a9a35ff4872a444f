package org.hashiya.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of one pack is another: as much as was changed, however long the pack is. A new pack has no
/// front before, and one that is taken out none after.
///
/// @param gone items that are no longer there, are elsewhere, or say something else now, with the
///   places at which they stood, in their order
/// @param come what stands there now, with the places at which it stands, in their order
public record PackChange(
        PackId pack,
        Optional<TitlePage> before,
        Optional<TitlePage> after,
        List<Standing> gone,
        List<Standing> come) {
    /// An item at its place, from 0.
    public record Standing(int place, Item item) {}

    public PackChange {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        if (before.isEmpty() && (after.isEmpty() || !gone.isEmpty())) {
            throw new IllegalArgumentException("Nothing was there before a new pack");
        }
        if (after.isEmpty() && !come.isEmpty()) {
            throw new IllegalArgumentException("Nothing is left of a pack that is taken out");
        }
    }

    public static PackChange made(Pack pack) {
        return new PackChange(
                pack.id(),
                Optional.empty(),
                Optional.of(pack.front()),
                List.of(),
                standing(pack.items(), Set.of()));
    }

    public static PackChange takenOut(Pack pack) {
        return made(pack).inverse();
    }

    /// Two states of the same pack.
    public static PackChange between(Pack before, Pack after) {
        var kept = kept(before.items(), after.items());
        return new PackChange(
                before.id(),
                Optional.of(before.front()),
                Optional.of(after.front()),
                standing(before.items(), kept),
                standing(after.items(), kept));
    }

    public PackChange inverse() {
        return new PackChange(pack, after, before, come, gone);
    }

    public boolean isNothing() {
        return before.equals(after) && gone.isEmpty() && come.isEmpty();
    }

    /// Whether what it takes away is what is there.
    public boolean fits(Pack now) {
        return before.equals(Optional.of(now.front()))
                && gone.stream()
                        .allMatch(each ->
                                each.place() < now.items().size()
                                        && now.items().get(each.place()).equals(each.item()));
    }

    /// The pack with this change; empty when it is taken out. A second time nothing changes.
    ///
    /// @param now empty for a new pack
    public Optional<Pack> appliedTo(Optional<Pack> now) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        var items = new ArrayList<>(now.map(Pack::items).orElse(List.of()));
        var fewer = new HashSet<ItemId>();
        gone.forEach(each -> fewer.add(each.item().id()));
        come.forEach(each -> fewer.add(each.item().id()));
        items.removeIf(item -> fewer.contains(item.id()));
        for (var each : come) {
            items.add(Math.min(each.place(), items.size()), each.item());
        }
        return Optional.of(new Pack(pack, after.get(), items));
    }

    private static List<Standing> standing(List<Item> items, Set<ItemId> but) {
        var standing = new ArrayList<Standing>();
        for (int place = 0; place < items.size(); place++) {
            if (!but.contains(items.get(place).id())) {
                standing.add(new Standing(place, items.get(place)));
            }
        }
        return standing;
    }

    /// The most items that are the same and in the same order before and after: the longest rising
    /// run of their places before.
    private static Set<ItemId> kept(List<Item> before, List<Item> after) {
        var places = new HashMap<Item, Integer>();
        for (int place = 0; place < before.size(); place++) {
            places.put(before.get(place), place);
        }
        var same = after.stream().filter(places::containsKey).toList();
        var was = same.stream().mapToInt(item -> places.getOrDefault(item, -1)).toArray();
        var lengths = new int[was.length];
        var previous = new int[was.length];
        int last = -1;
        for (int i = 0; i < was.length; i++) {
            lengths[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (was[j] < was[i] && lengths[j] >= lengths[i]) {
                    lengths[i] = lengths[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || lengths[i] > lengths[last] ? i : last;
        }
        var kept = new HashSet<ItemId>();
        for (int i = last; i >= 0; i = previous[i]) {
            kept.add(same.get(i).id());
        }
        return kept;
    }
}
