package org.hashiya.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Kills a program at random moments while it brings a project up to date with a made-up script,
/// opens the project again and verifies it, twice.
///
/// Arguments: WORK [ROUNDS [SEED]].
public final class UpdateCrashBench {
    private UpdateCrashBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var work = Files.createDirectories(Path.of(args[0]));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        var chance = new Random(args.length > 2 ? Long.parseLong(args[2]) : 1);
        var updates = new KilledUpdates(Files.createTempDirectory(work, "updates"), 300);
        var within = updates.undisturbed().multipliedBy(3).dividedBy(2);
        int halfway = 0;
        int asBefore = 0;
        int upToDate = 0;
        int wrong = 0;
        for (int round = 1; round <= rounds; round++) {
            var found = updates.round(within, chance);
            halfway += found.isHalfway() ? 1 : 0;
            asBefore += found.number() == 1 ? 1 : 0;
            upToDate += found.number() == 2 ? 1 : 0;
            if (!found.flaws().isEmpty()) {
                wrong++;
                System.err.println("round " + round + ": " + found);
            }
        }
        say(
                "rounds of kill -9 while it is brought up to date",
                rounds,
                "within %d ms, half as long again as it takes".formatted(within.toMillis()));
        say("in the middle of the copy that gets the new tables", halfway, "");
        say("found with the old tables", asBefore, "");
        say("found with the new tables", upToDate, "");
        say("an edit missing, a flaw or something left behind", wrong, "");
    }

    private static void say(String metric, int count, String note) {
        System.out.printf("RES\tcrash\tHashiya\t%s\tcount\t%d\t%s%n", metric, count, note);
    }
}
