package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.h2.store.fs.FilePath;
import org.hashiya.project.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database's file is longer on the disk than H2 knows, while it is open.
class HeadroomTest {
    private static final int BLOCK = 4096;
    @TempDir Path folder;

    @AfterEach
    void theDiskTakesEverything() {
        StubbornDisk.mounted().takes(StubbornDisk.Mood.EVERYTHING);
    }

    private FileChannel open(String name) throws IOException {
        return FilePath.get(Headroom.over(folder.resolve(name).toString())).open("rw");
    }

    @Test
    void isThereWhileTheFileIsOpenAndGoesWhenItIsClosed() throws IOException {
        var file = folder.resolve("a.mv.db");
        try (var channel = open("a.mv.db")) {
            channel.write(ByteBuffer.wrap("abc".getBytes()), 0);
            assertThat(channel.size()).isEqualTo(3);
            assertThat(Files.size(file)).isGreaterThan(1 << 20);
        }
        assertThat(Files.readString(file)).isEqualTo("abc");
    }

    @Test
    void isNotCountedAfterAKill() throws IOException {
        var content = new byte[3 * BLOCK];
        Arrays.fill(content, 0, 2 * BLOCK + 1, (byte) 1);
        Files.write(folder.resolve("b.mv.db"), content);
        try (var file = FileChannel.open(folder.resolve("b.mv.db"), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.allocate(300_000), content.length);
        }

        try (var channel = open("b.mv.db")) {
            assertThat(channel.size()).isEqualTo(content.length);
            var beyond = ByteBuffer.allocate(BLOCK);
            assertThat(channel.read(beyond, content.length)).isEqualTo(-1);
            assertThat(channel.read(ByteBuffer.allocate(9), content.length - 5)).isEqualTo(5);
        }
        assertThat(Files.readAllBytes(folder.resolve("b.mv.db"))).isEqualTo(content);
    }

    @Test
    void isGivenUpOnADiskThatHasNoRoomForIt() {
        var path = folder.resolve("p.hashiya");
        var disk = ProjectFolder.over(StubbornDisk.SCHEME + ":");
        StubbornDisk.mounted().takes(StubbornDisk.Mood.ONE_MEGABYTE);
        var little = LittleProject.in(new ProjectFolder(path, disk, Schema.OURS).create("Little"));
        little.write(new Edit.Annotate(little.mark()));
        little.store().close();

        try (var opened = ProjectStore.open(path)) {
            assertThat(opened.read(little.text()).annotations()).hasSize(1);
        }
    }

    /// What an archive's own tools see when our program was killed.
    @Test
    void doesNotKeepOthersFromReadingTheFile() throws Exception {
        var path = folder.resolve("q.hashiya");
        var little = LittleProject.at(path);
        little.write(new Edit.Annotate(little.mark()));
        var asKilled = folder.resolve("copy.mv.db");
        Files.copy(path.resolve("project.mv.db"), asKilled);
        little.store().close();
        assertThat(Files.size(asKilled)).isGreaterThan(1 << 20);

        var name = folder.resolve("copy").toAbsolutePath();
        try (var plain = Database.look("file:" + name);
                var rows =
                        plain.writer()
                                .connection()
                                .createStatement()
                                .executeQuery("select count(*) from mark")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }
}
