package org.hashiya.tei;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Comparator;
import org.hashiya.project.Markup;
import org.hashiya.project.Refused;

/// Whatever bytes somebody calls a TEI file: it comes in, or it is refused with a sentence.
class TeiReaderFuzzTest {
    @FuzzTest
    void readsOrRefuses(byte[] file) {
        try {
            for (var text : new TeiReader(true).readAll(file, "text.xml").texts()) {
                var words = text.said().reading().words();
                assertThat(text.said().statements().annotations())
                        .allMatch(draft -> draft.span().end() <= words.length());
                assertThat(text.markup())
                        .isSortedAccordingTo(Comparator.comparingInt(Markup.Event::offset));
            }
        } catch (Refused refused) {
            assertThat(refused.sentence()).endsWith(".");
        }
    }
}
