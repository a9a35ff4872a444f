package org.hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.hashiya.project.Refused;

/// Whatever a file holds, it is taken or refused with a sentence.
class AnnotationFileFuzzTest {
    private static final String HEADER =
            "text\tstart\tend\ttag\tkey\tentity\tvalue\tsubjects\tfigure\tscope\tquote\tnth\n";

    @FuzzTest
    void aFileIsTakenOrRefused(FuzzedDataProvider data) {
        var project = new SmallProject();
        project.text("page.txt", "en", "Rustam 🙂 counted 200 looms.");
        var beginning = data.pickValue(new String[] {"", HEADER, HEADER + "page.txt\t0\t6\t", "{"});
        var content = beginning + data.consumeRemainingAsString();
        if (isTaken(project, content)) {
            var again = project.plan(project.tsv());
            assertThat(again.annotations()).isEqualTo(project.annotations().size());
        }
    }

    private static boolean isTaken(SmallProject project, String content) {
        try {
            project.take(content);
            return true;
        } catch (Refused refused) {
            assertThat(refused.sentence()).contains("rows");
            return false;
        }
    }
}
