package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While a project is open and edited, this program has no socket of the internet: nothing listens
/// and nothing connects. Linux lists the sockets of a program; elsewhere this is not looked at.
class NothingListensTest {
    private static final List<String> TABLES = List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6");
    private static final Path SELF = Path.of("/proc/self");
    private static final int INODE = 9;

    @TempDir Path folder;

    @BeforeEach
    void onlyWhereSocketsCanBeSeen() {
        assumeTrue(Files.isDirectory(SELF.resolve("fd")), "There is no /proc/self/fd here");
    }

    @Test
    void whileAProjectIsMadeEditedReadAndKept() throws IOException {
        var before = sockets();
        try (var store = ProjectStore.create(folder.resolve("a.hashiya"), "A")) {
            store.write(SampleCorpus.texts("me"), new Role.Fresh(), "me");
            for (var text : store.project().listOfTexts()) {
                assertThat(store.read(text.id()).words()).isNotEmpty();
            }
            store.backup(folder.resolve("a.zip"));
            assertThat(sockets()).isEqualTo(before);
        }
        assertThat(sockets()).isEqualTo(before);
    }

    @Test
    void aSocketWouldBeSeen() throws IOException {
        var before = sockets();
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.isBound()).isTrue();
            assertThat(sockets()).hasSize(before.size() + 1);
        }
    }

    /// What this process holds open and the system's tables of sockets name.
    private static Set<String> sockets() throws IOException {
        var held = new TreeSet<>(listed());
        held.retainAll(open());
        return held;
    }

    private static Set<String> listed() throws IOException {
        var inodes = new TreeSet<String>();
        for (var table : TABLES) {
            var file = SELF.resolve("net").resolve(table);
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .skip(1)
                        .map(line -> line.strip().split("\\s+")[INODE])
                        .forEach(inodes::add);
            }
        }
        return inodes;
    }

    private static List<String> open() throws IOException {
        var inodes = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(SELF.resolve("fd"))) {
            for (var file : files) {
                try {
                    var target = Files.readSymbolicLink(file).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                } catch (IOException e) {
                    // Closed meanwhile: the folder itself was such a file.
                    assertThat(file).doesNotExist();
                }
            }
        }
        return inodes;
    }
}
