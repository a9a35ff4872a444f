package org.hashiya.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Cuts the power a thousand times and more, at random moments of single edits, bulk edits,
/// imports, undo, closing, opening, and writing the file anew when it is closed: of what was not
/// synced the disk gets nothing, a part, some of it in any order, or shreds. Each state is opened
/// and verified.
///
/// Arguments: WORK [STATES [SEED]].
public final class PowerCutBench {
    private static final double OFTEN = 0.5;
    private static final int ROUNDS = 3;

    private PowerCutBench() {}

    public static void main(String[] args) throws IOException {
        var work = Files.createDirectories(Path.of(args[0]));
        int states = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        var all = new ArrayList<PowerCuts.Found>();
        int round = 0;
        while (all.size() < states) {
            var folder = Files.createTempDirectory(work, "round");
            var found = new PowerCuts(folder, seed + round, OFTEN, ROUNDS).run();
            found.stream()
                    .filter(each -> each.outcome() != PowerCuts.Outcome.RECOVERED)
                    .forEach(System.err::println);
            all.addAll(found);
            Files.delete(folder.resolve("work.hashiya/project.mv.db"));
            Files.delete(folder.resolve("work.hashiya"));
            Files.delete(folder);
            round++;
            System.err.println("round " + round + ": " + PowerCuts.counted(all));
        }
        PowerCuts.counted(all)
                .forEach((outcome, count) ->
                        System.out.printf(
                                "RES\tpower cut\tHashiya\t%s\tcount\t%d\tof %d states%n",
                                outcome.toString()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' '),
                                count,
                                all.size()));
        System.out.printf(
                "RES\tpower cut\tHashiya\twith a torn end left out\tcount\t%d\tof %d states%n",
                all.stream().filter(PowerCuts.Found::isSalvaged).count(), all.size());
        all.stream()
                .collect(
                        Collectors.groupingBy(
                                PowerCuts.Found::doing, TreeMap::new, Collectors.counting()))
                .forEach((doing, count) ->
                        System.out.printf(
                                "RES\tpower cut\tHashiya\t%s\tcount\t%d\tof %d states%n",
                                doing, count, all.size()));
    }
}
