package org.hashiya.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.store.ProjectStore;
import org.hashiya.tei.TeiReader;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Importing;

/// Imports a made-up TEI file of 2.5 MB with 8,000 names into a project on disk, and gives the
/// processor time of the thread: `TeiImportBench WORK [repetitions]`.
public final class TeiImportBench {
    private static final int NAMES = 8_000;
    private static final int SIZE = 2_500_000;

    private TeiImportBench() {}

    public static void main(String[] arguments) throws Exception {
        var work = Files.createDirectories(Path.of(arguments[0]));
        int repetitions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        var file = work.resolve("names.xml");
        var bytes = file().getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
        var reading = new long[repetitions];
        var importing = new long[repetitions];
        for (int i = 0; i < repetitions; i++) {
            long start = processor();
            new TeiReader().readAll(bytes, "names.xml");
            reading[i] = processor() - start;
            var folder = work.resolve("p" + System.nanoTime() + ".hashiya");
            try (var desk =
                    new Desk(ProjectStore.create(folder, "bench"), Runnable::run, "bench")) {
                start = processor();
                var door = new Importing(desk);
                door.carryOut(door.read(List.of(file), IntakeWishes.none()));
                importing[i] = processor() - start;
            }
        }
        say("read", reading, bytes.length);
        say("import", importing, bytes.length);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String what, long[] nanos, int bytes) {
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "RES tei-import %s bytes=%d names=%d median_ms=%d slowest_ms=%d%n",
                what,
                bytes,
                NAMES,
                nanos[nanos.length / 2] / 1_000_000,
                nanos[nanos.length - 1] / 1_000_000);
    }

    private static String file() {
        var xml = new StringBuilder(SIZE + 1000);
        xml.append(
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>Names</title>");
        xml.append(
                "</titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>");
        xml.append("</teiHeader><text xml:lang=\"en\"><body>\n");
        int each = SIZE / NAMES;
        for (int i = 0; i < NAMES; i++) {
            int from = xml.length();
            xml.append(i % 4 == 0 ? "<p n=\"" + i + "\">" : "");
            xml.append("The board met <persName ref=\"#p").append(i % 500).append("\">Rustam ");
            xml.append(i % 500).append("</persName> in the mill");
            while (xml.length() - from < each - 12) {
                xml.append(" and <hi rend=\"italic\">spoke</hi> of rye\n   and of the road");
            }
            xml.append(i % 4 == 3 ? ".</p>\n" : ". ");
        }
        return xml.append("</body></text></TEI>").toString();
    }
}
