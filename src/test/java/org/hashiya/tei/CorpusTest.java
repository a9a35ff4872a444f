package org.hashiya.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.hashiya.Shared;
import org.junit.jupiter.api.Test;

/// Any text in a corpus comes back as it went, one after the other.
class CorpusTest {
    private static final int TEXTS = 150;
    private static final Roll ROLL = new Roll(List.of("Leyla", "Rəna", "أينور"), List.of("event"));

    private record Written(byte[] file, Comparison back) {}

    private static Written write(Samples sample) throws IOException {
        var out = new ByteArrayOutputStream();
        var edition = sample.edition();
        var writer =
                new CorpusWriter(
                        edition.project(),
                        TeiWishes.of(TeiForm.INLINE),
                        ROLL,
                        edition.exported(),
                        out);
        writer.begin(List.of(edition.text().text()));
        writer.add(edition);
        writer.end();
        var file = out.toByteArray();
        return new Written(file, writer.compare(new ByteArrayInputStream(file), _ -> edition));
    }

    @Test
    void anySpansComeBackEqual() throws IOException {
        for (int seed = 0; seed < TEXTS; seed++) {
            var sample = new RandomTexts(seed).next();
            var back = write(sample).back();
            assertThat(back.lost()).as("text %d", seed).isEmpty();
            assertThat(back.count(Comparison.Of.ANNOTATIONS).back())
                    .as("text %d", seed)
                    .isEqualTo(sample.annotations().size());
            assertThat(back.count(Comparison.Of.TEXTS).back()).isEqualTo(1);
        }
    }

    @Test
    void areValid() throws IOException {
        var all = TeiCheck.against(Shared.file("tei/tei_all.rng"));
        for (int seed = 0; seed < TEXTS / 5; seed++) {
            var file = write(new RandomTexts(seed).next()).file();
            assertThat(Checked.by(TeiCheck.ownGrammar(), file)).as("text %d", seed).isEmpty();
            assertThat(Checked.by(all, file)).as("text %d", seed).isEmpty();
        }
    }

    @Test
    void whatIsLostIsSaid() throws IOException {
        var sample = new RandomTexts(3).next();
        var edition = sample.edition();
        var manifest =
                new Sheet(
                                edition,
                                TeiWishes.of(TeiForm.STANDOFF),
                                Binding.ofOneText(),
                                new XmlOut(new ByteArrayOutputStream()))
                        .manifest();
        var file =
                new String(sample.write(TeiForm.STANDOFF), java.nio.charset.StandardCharsets.UTF_8);
        var damaged = file.replaceFirst("<span [^>]*/>", "");
        assertThat(damaged).isNotEqualTo(file);
        var back =
                manifest.against(
                        new TeiReader()
                                .read(
                                        damaged.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                        "x.xml"));
        var count = back.count(Comparison.Of.ANNOTATIONS);
        assertThat(back.isWhole()).isFalse();
        assertThat(count.back()).isEqualTo(count.gone() - 1);
        assertThat(back.toLines().getFirst()).startsWith("NOT ALL CAME BACK");
    }
}
