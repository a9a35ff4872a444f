package org.hashiya.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hashiya.project.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FilesThatCannotBeReadTest {
    @TempDir Path folder;

    @Test
    void aFileThatCanBeReadKeepsItsNameWithoutItsFolder() throws IOException {
        var file = Files.writeString(folder.resolve("mill.txt"), "The mill");
        var text = new PlainTextIntake().read(file, IntakeWishes.none(), "aynur").text();
        assertThat(text.origin().file()).isEqualTo("mill.txt");
        assertThat(text.title()).isEqualTo("mill");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(refusalOf(folder.resolve("gone.txt")))
                .contains("There is no file", folder.resolve("gone.txt").toString(), "Check");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(refusalOf(folder)).contains(folder.toString(), "is a folder", "Name the files");
    }

    @Test
    void theSentenceAboutBadWordsNamesTheFileWithItsFolder() throws IOException {
        var file = Files.write(folder.resolve("mill.txt"), new byte[] {(byte) 0xE9});
        assertThat(refusalOf(file)).contains(file.toString(), "line 1, column 1");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsNotReadForEver() {
        var endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        assertThat(refusalOf(endless)).contains("/dev/zero", "device");
    }

    @Test
    void aLinkThatLeadsToItselfCannotBeRead() throws IOException {
        var loop = folder.resolve("loop.txt");
        try {
            Files.createSymbolicLink(loop, loop);
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            assumeTrue(false, "this system makes no links");
        }
        assertThat(refusalOf(loop)).contains("loop.txt", "could not be read");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileOfSomebodyElseMayNotBeRead() throws IOException {
        var file = Files.writeString(folder.resolve("secret.txt"), "The mill");
        assertThat(file.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything");
        assertThat(refusalOf(file)).contains("secret.txt", "may not be read");
    }

    @Test
    void aFileLargerThanATextMayBeIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("huge.txt");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(SourceFile.MOST_BYTES + 1L);
        }
        assertThat(refusalOf(file)).contains("huge.txt", "larger than 200 MB", "Divide");
    }

    private static String refusalOf(Path file) {
        var refused =
                catchThrowableOfType(
                        Refused.class,
                        () -> new PlainTextIntake().read(file, IntakeWishes.none(), "aynur"));
        assertThat(refused.sentence()).endsWith("Nothing was imported.");
        return refused.sentence();
    }
}
