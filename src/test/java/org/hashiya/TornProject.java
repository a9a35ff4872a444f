package org.hashiya;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.text.Span;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;

/// What a power cut leaves of a project while a mark is being written: of the last thing in its
/// file the first sector is missing.
public final class TornProject {
    private static final int BLOCK = 4096;
    private static final int SECTOR = 512;

    private TornProject() {}

    /// @param desk marks something twice; the second mark will be torn
    /// @param project of which `desk` is
    /// @param torn is made there
    public static void make(Desk desk, Path project, Path torn) throws IOException {
        var text = desk.project().listOfTexts().getFirst().id();
        Waiting.on(desk.annotate(text, new Span(0, 3), Body.of(TagId.PLACE)));
        int whole = content(file(project)).length;
        Waiting.on(desk.annotate(text, new Span(4, 7), Body.of(TagId.TERM)));
        var bytes = content(file(project));
        Arrays.fill(bytes, whole, whole + SECTOR, (byte) 0);
        Files.write(file(Files.createDirectories(torn)), bytes);
    }

    private static Path file(Path project) {
        return project.resolve("project.mv.db");
    }

    /// Without the zeros at the end.
    private static byte[] content(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (bytes[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(bytes, (end + BLOCK - 1) / BLOCK * BLOCK);
    }
}
