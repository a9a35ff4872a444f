package org.hashiya.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.entity.NameIndex;
import org.hashiya.language.LanguageTag;

/// Type-ahead over 10,000 entities with 40,000 made-up names in four scripts: every keystroke of
/// 300 names that are there, each typed to its end, and of some that are not; and what the first
/// look and one edit cost.
public final class TypeAheadBench {
    private static final int ENTITIES = 10_000;
    private static final Map<String, String> SYLLABLES =
            Map.of(
                    "az", "Bə ka rü şi zə ğa lı mür ça cə töv qu nə va da Sə rəf li xan oğ",
                    "ru", "Бе ка рю ши за га лы мур ча дже тов ку не ва да Се раф ли хан ог",
                    "en", "Be ka ru shi za gha ly mur cha je tov qu ne va da Se raf li khan og",
                    "ar", "با كا رو شي زا غا لي مور تشا جا توف قو نا فا دا سا راف لي خان وغ");

    private TypeAheadBench() {}

    public static void main(String[] args) {
        var chance = new Random(5);
        var entities = new LinkedHashMap<EntityId, Entity>();
        for (int i = 0; i < ENTITIES; i++) {
            var entity = entity(i, chance);
            entities.put(entity.id(), entity);
        }
        int names = entities.values().stream().mapToInt(entity -> entity.names().size()).sum();
        var note = ENTITIES + " entities, " + names + " names";
        var index = new NameIndex();
        long start = System.nanoTime();
        index.follow(entities);
        BenchBook.say("type-ahead", "names made ready, cold", "s", BenchBook.since(start), note);
        for (int round = 1; round <= 3; round++) {
            keystrokes(index, entities, new Random(round), note + ", round " + round);
        }
        var one = entities.values().iterator().next();
        var next = new LinkedHashMap<>(entities);
        next.put(one.id(), one.keyed("other"));
        start = System.nanoTime();
        index.follow(next);
        BenchBook.say("type-ahead", "after an edit of one", "s", BenchBook.since(start), note);
    }

    private static Entity entity(int number, Random chance) {
        var names = new ArrayList<Name>();
        var syllables = chance.ints(4, 0, 20).toArray();
        for (var language : List.of("az", "ru", "en", "ar")) {
            var all = SYLLABLES.get(language).split(" ", -1);
            var name = new StringBuilder();
            for (int i = 0; i < syllables.length; i++) {
                name.append(i == 2 ? " " : "").append(all[syllables[i]]);
            }
            names.add(new Name(name + " " + number % 97, new LanguageTag(language), Name.Use.MAIN));
        }
        return new Entity(
                EntityId.random(),
                EntityKind.values()[number % 3],
                "e" + number,
                names,
                Entity.Particulars.NONE);
    }

    private static void keystrokes(
            NameIndex index, Map<EntityId, Entity> entities, Random chance, String note) {
        var all = List.copyOf(entities.values());
        var times = new ArrayList<Long>();
        Set<EntityKind> kinds = EnumSet.allOf(EntityKind.class);
        for (int i = 0; i < 300; i++) {
            var names = all.get(chance.nextInt(all.size())).names();
            var typed = names.get(i % names.size()).text() + (i % 10 == 0 ? "zq" : "");
            for (int end = 1; end <= typed.length(); end++) {
                long start = System.nanoTime();
                index.find(typed.substring(0, end), kinds, 6, _ -> 0);
                times.add(System.nanoTime() - start);
            }
        }
        times.sort(null);
        say("a keystroke, median", times.get(times.size() / 2), note);
        say("a keystroke, 99 of 100", times.get(times.size() * 99 / 100), note);
        say("a keystroke, longest", times.getLast(), note);
    }

    private static void say(String what, long nanos, String note) {
        BenchBook.say("type-ahead", what, "ms", nanos / 1e6, note);
    }
}
