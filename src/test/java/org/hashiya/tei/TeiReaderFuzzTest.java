package org.hashiya.tei;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.hashiya.project.Refused;

/// Whatever bytes somebody calls a TEI file: it comes in, or it is refused with a sentence.
class TeiReaderFuzzTest {
    @FuzzTest
    void readsOrRefuses(byte[] file) {
        try {
            var back = new TeiReader().read(file, "text.xml");
            var words = back.reading().words();
            assertThat(back.statements().annotations())
                    .allMatch(draft -> draft.span().end() <= words.length());
        } catch (Refused refused) {
            assertThat(refused.sentence()).endsWith(".");
        }
    }
}
