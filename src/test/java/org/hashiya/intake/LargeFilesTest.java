package org.hashiya.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.hashiya.language.LanguageTag;
import org.junit.jupiter.api.Test;

class LargeFilesTest {
    private static final String LINE =
            "Dəyirman körpünün yanında idi və hər il payızda bütün kənd üçün işləyirdi.";

    @Test
    void fiftyMegabytesOfLinesAreRead() {
        var read = read((LINE + "\n").repeat(600_000));
        assertThat(read.text().origin().bytes()).isGreaterThan(50_000_000);
        assertThat(read.first().structure().blocks()).hasSize(600_000);
        assertThat(read.text().language()).isEqualTo(new LanguageTag("az"));
        assertThat(read.first().structure().parts()).isEmpty();
    }

    @Test
    void fiftyMegabytesInOneLineAreRead() {
        var read = read((LINE + " ").repeat(600_000));
        assertThat(read.first().structure().blocks()).hasSize(1);
        assertThat(read.text().language()).isEqualTo(new LanguageTag("az"));
    }

    private static Imported read(String words) {
        return new PlainTextIntake()
                .read(words.getBytes(UTF_8), "large.txt", IntakeWishes.none(), "");
    }
}
