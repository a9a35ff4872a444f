package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hashiya.project.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each edit is added to the end of the file; what that wastes is given back when the project is
/// closed.
class TheFileStaysSmallTest {
    @TempDir Path folder;

    @Test
    void afterThousandsOfEdits() throws IOException {
        var path = folder.resolve("p.hashiya");
        var file = path.resolve("project.mv.db");
        var little = LittleProject.at(path);
        while (Files.size(file) <= 20 << 20) {
            little.write(new Edit.Annotate(little.mark()));
        }
        var marks = little.marks();
        little.store().close();
        assertThat(Files.size(file)).isLessThan(5 << 20);
        assertThat(path.toFile().list()).containsExactly("project.mv.db");

        try (var opened = ProjectStore.open(path)) {
            assertThat(opened.read(little.text()).annotations()).isEqualTo(marks);
        }
    }

    @Test
    void andDoesNotChangeWhenItIsOnlyRead() throws IOException {
        var path = folder.resolve("p.hashiya");
        var file = path.resolve("project.mv.db");
        var little = LittleProject.at(path);
        little.store().close();
        var bytes = Files.readAllBytes(file);

        try (var opened = ProjectStore.open(path)) {
            assertThat(opened.read(little.text()).annotations()).isEmpty();
            assertThat(opened.project().texts()).hasSize(1);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
}
