package org.hashiya.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Description;
import org.hashiya.text.SourceText;
import org.junit.jupiter.api.Test;

class WhatIsKnownOfATextTest {
    @Test
    void theTitleIsTheNameOfTheFile() {
        assertThat(titleOf("C:\\texts\\Körpü 1925.old.txt")).isEqualTo("Körpü 1925.old");
        assertThat(titleOf("/home/a.b/notes")).isEqualTo("notes");
        assertThat(titleOf(".hidden")).isEqualTo(".hidden");
        assertThat(titleOf("two\nlines.txt")).isEqualTo("two\ufffdlines");
    }

    @Test
    void whatSomebodyWishesWins() {
        var wishes =
                new IntakeWishes(
                        Optional.of(new LanguageTag("ota")),
                        Optional.empty(),
                        Optional.of("Report on the mill"),
                        new Description(
                                Description.Writing.by("The clerk", "1925"),
                                Description.NONE.keeping(),
                                Description.NONE.rights(),
                                ""));
        var text = read("mill.txt", wishes);
        assertThat(text.title()).isEqualTo("Report on the mill");
        assertThat(text.language()).isEqualTo(new LanguageTag("ota"));
        assertThat(text.description()).isEqualTo(wishes.description());
    }

    private static String titleOf(String file) {
        return read(file, IntakeWishes.none()).title();
    }

    private static SourceText read(String file, IntakeWishes wishes) {
        return new PlainTextIntake().read("mill".getBytes(UTF_8), file, wishes, "aynur").text();
    }
}
