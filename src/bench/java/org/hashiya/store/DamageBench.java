package org.hashiya.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hashiya.workbench.SampleTour;

/// Cuts off the end of a project's file, and turns single bits in it, again and again, and counts
/// whether anybody says so: of a project that was closed, and of one as a kill leaves it.
///
/// Arguments: WORK [TIMES [SEED]]. WORK must not be there yet.
public final class DamageBench {
    private DamageBench() {}

    private interface Damage {
        Damages.Found done(Random chance) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        var work = Files.createDirectories(Path.of(args[0]));
        int times = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        var project = work.resolve("whole.hashiya");
        var killed = Files.createDirectory(work.resolve("killed.hashiya"));
        try (var _ = SampleTour.begin(project, "Leyla")) {
            Files.copy(project.resolve("project.mv.db"), killed.resolve("project.mv.db"));
        }
        var damages = new Damages(project, work);
        tell("truncated", times(times, new Random(seed), damages::truncated));
        tell("a bit flipped", times(times, new Random(seed), damages::flipped));
        var ofKilled = new Damages(killed, work);
        tell("killed and truncated", times(times, new Random(seed), ofKilled::truncated));
        tell("killed and a bit flipped", times(times, new Random(seed), ofKilled::flipped));
    }

    private static List<Damages.Found> times(int times, Random chance, Damage damage)
            throws IOException {
        var all = new ArrayList<Damages.Found>();
        for (int i = 0; i < times; i++) {
            var found = damage.done(chance);
            all.add(found);
            System.err.println(found);
        }
        return all;
    }

    private static void tell(String workload, List<Damages.Found> all) {
        Damages.counted(all)
                .forEach((outcome, count) ->
                        System.out.printf(
                                "RES\t%s\tHashiya\t%s\tcount\t%d\tof %d%n",
                                workload,
                                outcome.toString().toLowerCase(Locale.ROOT),
                                count,
                                all.size()));
    }
}
