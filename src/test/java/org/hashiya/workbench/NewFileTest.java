package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hashiya.project.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
    @TempDir Path folder;

    @Test
    void aFileIsThereOnlyWhenItIsWhole() throws IOException {
        var place = folder.resolve("deep/er/a.xml");
        try (var file = NewFile.beside(place)) {
            file.write(out -> {
                out.write(new byte[] {'a'});
                return 1;
            });
            assertThat(place).doesNotExist();
            file.moveIntoPlace();
        }
        assertThat(place).hasContent("a");
        assertThat(place.getParent().toFile().list()).containsExactly("a.xml");
    }

    @Test
    void whatStoodThereStaysWhenTheWritingFails() throws IOException {
        var place = Files.writeString(folder.resolve("a.xml"), "before");
        assertThatThrownBy(
                        () -> {
                            try (var file = NewFile.beside(place)) {
                                file.write(out -> {
                                    out.write(new byte[] {'h', 'a'});
                                    throw new IOException("No space left on device");
                                });
                                file.moveIntoPlace();
                            }
                        })
                .isInstanceOf(Refused.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("untouched");
        assertThat(place).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("a.xml");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> NewFile.beside(file.resolve("a.xml")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("could not be written");
    }
}
