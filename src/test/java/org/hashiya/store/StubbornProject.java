package org.hashiya.store;

import java.nio.file.Path;

/// Projects on a disk that can be made stubborn, for tests of other packages.
public final class StubbornProject {
    private static final StubbornDisk DISK = StubbornDisk.mounted();

    private StubbornProject() {}

    public static ProjectStore create(Path folder) {
        return at(folder).create("Stubborn");
    }

    public static ProjectStore open(Path folder) {
        return at(folder).open();
    }

    private static ProjectFolder at(Path folder) {
        return new ProjectFolder(folder, StubbornDisk.SCHEME + ":", Schema.OURS);
    }

    public static void heal() {
        DISK.takes(StubbornDisk.Mood.EVERYTHING);
    }

    public static void isFull() {
        DISK.takes(StubbornDisk.Mood.NO_WRITES);
    }

    public static void isReadOnly() {
        DISK.takes(StubbornDisk.Mood.READ_ONLY);
    }

    public static void isGone() {
        DISK.takes(StubbornDisk.Mood.GONE);
    }

    public static void confirmsNothing() {
        DISK.takes(StubbornDisk.Mood.NO_CONFIRMATION);
    }

    /// Writes wait until something else is said.
    public static void isSlow() {
        DISK.takes(StubbornDisk.Mood.SLOW);
    }

    public static void awaitSomebodyWaiting() throws InterruptedException {
        DISK.awaitSomebodyWaiting();
    }
}
