package org.hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A long file is read like a short one.
class ManyRowsTest {
    private static final int ROWS = 100_000;
    private static final String WORDS =
            "Dükan 🙂 açıldı; в лавке стоял шум, وكان في السوق خلق كثير.\n".repeat(2_000);

    private final SmallProject project = new SmallProject();

    @Test
    void aHundredThousandRowsComeBackAsTheyWent() {
        project.text("book.txt", "az", WORDS);
        var rows = new StringBuilder("text\tstart\tend\ttag\tentity\tfigure\tparaphrase\n");
        int line = WORDS.codePointCount(0, WORDS.length()) / 2_000;
        for (int i = 0; i < ROWS; i++) {
            int start = i % 2_000 * line;
            rows.append("book.txt\t").append(start).append('\t').append(start + 1 + i % 5);
            switch (i % 4) {
                case 0 -> rows.append("\tperson\tperson:p").append(i % 1_000).append("\t\t\n");
                case 1 -> rows.append("\tfigure\t\t").append(i).append("\t\n");
                case 2 -> rows.append("\tclaim\t\t\tSay ").append(i).append('\n');
                default -> rows.append("\tterm\t\t\t\n");
            }
        }

        var plan = project.plan(rows.toString(), true);
        project.perform(plan.edit());
        assertThat(plan.annotations()).isEqualTo(ROWS);
        assertThat(plan.entities()).isEqualTo(250);

        var again = project.plan(project.tsv());
        assertThat(again.annotations()).isEqualTo(ROWS);
        assertThat(again.entities()).isZero();
        assertThat(project.plan(project.json()).annotations()).isEqualTo(ROWS);
    }
}
