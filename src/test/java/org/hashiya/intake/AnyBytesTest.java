package org.hashiya.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Random;
import org.hashiya.project.Refused;
import org.junit.jupiter.api.Test;

/// Whatever the bytes are, they are refused with a sentence or become a text that holds together.
class AnyBytesTest {
    private static final List<String> PIECES =
            List.of(
                    "körpü ",
                    "\n",
                    "\r",
                    "\r\n",
                    "\f",
                    " ",
                    "\t",
                    "\u0001",
                    "\u00a0",
                    "\ud83d\ude00",
                    "\u0301",
                    "\u062d\u0627\u0634\u064a\u0629 ",
                    "\ufeff",
                    "\ufffe",
                    "\u2028",
                    "The report of the mill and of the bridge was read by the council that year. ",
                    "Мельница стояла у моста, и совет читал отчёт о ней в том году. ");

    @Test
    void wordsOfEveryKindBecomeATextThatHoldsTogether() {
        for (int seed = 0; seed < 3_000; seed++) {
            var chance = new Random(seed);
            var words = new StringBuilder("a");
            for (int i = chance.nextInt(40); i > 0; i--) {
                words.append(PIECES.get(chance.nextInt(PIECES.size())));
            }
            var read =
                    new PlainTextIntake()
                            .read(
                                    words.toString().getBytes(UTF_8),
                                    "seed " + seed,
                                    IntakeWishes.none(),
                                    "");
            holdsTogether(read);
            assertThat(read.first().words())
                    .isEqualTo(
                            words.toString()
                                    .replace("\r\n", "\n")
                                    .replaceAll("[\r\f]", "\n")
                                    .replaceAll("[\u0001\ufffe]", "\ufffd"));
        }
    }

    @FuzzTest
    void anyBytesAreReadOrRefused(FuzzedDataProvider data) {
        var bytes = data.consumeRemainingAsBytes();
        try {
            holdsTogether(new PlainTextIntake().read(bytes, "any", IntakeWishes.none(), ""));
        } catch (Refused refused) {
            assertThat(refused.sentence()).contains("“any”").endsWith("Nothing was imported.");
        }
    }

    private static void holdsTogether(Imported read) {
        var words = read.first().words();
        var structure = read.first().structure();
        assertThat(words.chars()).noneMatch(sign -> sign == '\r' || Transcript.isUnwritable(sign));
        assertThat(read.text().codePoints()).isEqualTo(words.codePointCount(0, words.length()));
        int end = 0;
        for (var block : structure.blocks()) {
            assertThat(words.substring(end, block.span().start())).matches("[ \t\n]*");
            assertThat(block.span().of(words)).doesNotContain("\n");
            end = block.span().end();
        }
        assertThat(words.substring(end)).matches("[ \t\n]*");
        var starts = structure.blocks().stream().map(block -> block.span().start()).toList();
        var ends = structure.blocks().stream().map(block -> block.span().end()).toList();
        for (int i = 0; i < structure.pages().size(); i++) {
            var page = structure.pages().get(i);
            assertThat(page.number()).isEqualTo(Integer.toString(i + 1));
            assertThat(starts).contains(page.offset());
        }
        int before = 0;
        for (var part : structure.parts()) {
            assertThat(part.span().start()).isGreaterThanOrEqualTo(before);
            assertThat(starts).contains(part.span().start());
            assertThat(ends).contains(part.span().end());
            assertThat(part.language()).isNotEqualTo(read.text().language());
            before = part.span().end();
        }
        for (var repair : read.first().repairs()) {
            assertThat(repair.span().of(words)).isEqualTo(repair.after());
        }
    }
}
