package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk takes no more, or breaks, while the project is open.
class AFullDiskTest {
    @TempDir Path folder;
    private final StubbornDisk disk = StubbornDisk.mounted();
    private LittleProject little;

    @BeforeEach
    void aProjectOnThatDisk() {
        little = LittleProject.in(at("p.hashiya").create("Little"));
        little.write(new Edit.Annotate(little.mark()));
    }

    @AfterEach
    void makeRoom() {
        disk.takes(StubbornDisk.Mood.EVERYTHING);
        little.store().close();
    }

    private ProjectFolder at(String name) {
        return new ProjectFolder(
                folder.resolve(name), ProjectFolder.over(StubbornDisk.SCHEME + ":"), Schema.OURS);
    }

    @Test
    void keepsWhatWasThereAndTakesMoreWhenThereIsRoomAgain() {
        var before = little.marks();
        var mark = little.mark();
        disk.takes(StubbornDisk.Mood.NO_WRITES);

        assertThatThrownBy(() -> little.write(new Edit.Annotate(mark)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("disk is full");

        disk.takes(StubbornDisk.Mood.EVERYTHING);
        assertThat(little.marks()).isEqualTo(before);
        little.write(new Edit.Annotate(mark));
        assertThat(little.marks()).hasSize(2).contains(mark);
        little.undo();
        assertThat(little.marks()).isEqualTo(before);
    }

    @Test
    void alsoInTheMiddleOfABulk() {
        var before = little.marks();
        disk.takes(StubbornDisk.Mood.ONE_MEGABYTE);

        assertThatThrownBy(() -> little.write(new Edit.Annotate(little.someMarks(30_000))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("disk is full");

        disk.takes(StubbornDisk.Mood.EVERYTHING);
        assertThat(little.marks()).isEqualTo(before);
        little.store().close();
        little = little.openedAs(at("p.hashiya").open());
        assertThat(little.marks()).isEqualTo(before);
    }

    @Test
    void aWriteThatTheDiskNeverConfirmedIsNotAcknowledged() {
        disk.takes(StubbornDisk.Mood.NO_CONFIRMATION);

        assertThatThrownBy(() -> little.write(new Edit.Annotate(little.mark())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("close the project");

        disk.takes(StubbornDisk.Mood.EVERYTHING);
        assertThatThrownBy(() -> little.write(new Edit.Annotate(little.mark())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("close the project");
        little.store().close();
        little = little.openedAs(at("p.hashiya").open());
        little.write(new Edit.Annotate(List.of(little.mark())));
        assertThat(little.marks()).hasSizeBetween(2, 3);
    }

    @Test
    void aProjectIsNotMadeByHalves() {
        disk.takes(StubbornDisk.Mood.NO_WRITES);

        assertThatThrownBy(() -> at("new.hashiya").create("New"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("disk is full");
        assertThat(folder.resolve("new.hashiya")).doesNotExist();

        disk.takes(StubbornDisk.Mood.EVERYTHING);
        at("new.hashiya").create("New").close();
    }
}
