package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hashiya.claim.Finding;
import org.hashiya.claim.Ground;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every disagreement that the sample corpus has planted is found for its reason, and nothing that
/// only looks like one is called a conflict.
class PlantedDisagreementsAreFoundTest {
    private static final List<String> FILES =
            List.of(
                    "essay-en.txt",
                    "report-ru.txt",
                    "article-az.txt",
                    "page-ar.txt",
                    "memoir-az.txt",
                    "letter-ru.txt");

    @TempDir static Path folder;
    private static Desk desk;
    private static ClaimBook book;

    /// A line of the list.
    record Planted(Place one, Place other, String ground) {
        static Planted of(String line) {
            var parts = line.split(" \\| ", -1);
            return new Planted(Place.of(parts[0]), Place.of(parts[1]), parts[2]);
        }

        @Override
        public String toString() {
            return one + " | " + other + " → " + ground;
        }
    }

    /// Words in a file.
    record Place(String file, String words) {
        static Place of(String written) {
            int colon = written.indexOf(": ");
            return new Place(written.substring(0, colon), written.substring(colon + 2));
        }

        @Override
        public String toString() {
            return file + ": " + words;
        }
    }

    static Stream<Planted> planted() throws IOException {
        try (var in = PlantedDisagreementsAreFoundTest.class.getResourceAsStream("planted.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(Planted::of)
                            .toList()
                            .stream();
        }
    }

    @BeforeAll
    static void theSample() {
        desk = SampleTour.begin(folder.resolve("sample.hashiya"), "aynur");
        book = new ClaimBook(desk);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static LastingId claim(Place place) {
        TextId text = desk.project().listOfTexts().get(FILES.indexOf(place.file())).id();
        var claims =
                book.statements().stream()
                        .filter(claim -> claim.annotation().text().equals(text))
                        .filter(claim -> claim.words().contains(place.words()))
                        .map(Statement::id)
                        .toList();
        assertThat(claims).as("claims with “%s”", place).hasSize(1);
        return claims.getFirst();
    }

    private static String ground(Planted planted) {
        return book.finding(claim(planted.one()), claim(planted.other()))
                .map(Finding::ground)
                .map(Ground::code)
                .orElse("none");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void itIsFoundForItsReasonAndNoOther(Planted planted) {
        if (planted.ground().equals("quiet")) {
            assertThat(ground(planted)).isNotEqualTo("conflict");
        } else {
            assertThat(ground(planted)).isEqualTo(planted.ground());
        }
    }

    @Test
    void noConflictIsFoundThatNobodyPlanted() throws IOException {
        var planted = new HashSet<Set<LastingId>>();
        planted()
                .filter(each -> each.ground().equals("conflict"))
                .forEach(each -> planted.add(Set.of(claim(each.one()), claim(each.other()))));

        var claims = book.statements();
        for (var one : claims) {
            for (var other : claims) {
                var finding = book.finding(one.id(), other.id());
                if (finding.filter(found -> found.ground() == Ground.CONFLICT).isPresent()) {
                    assertThat(planted)
                            .as("%s | %s", one.words(), other.words())
                            .contains(Set.of(one.id(), other.id()));
                }
            }
        }
    }
}
