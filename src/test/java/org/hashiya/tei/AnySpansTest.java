package org.hashiya.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hashiya.Shared;
import org.hashiya.parallel.Alignment;
import org.hashiya.tei.TeiImport.Draft;
import org.hashiya.tei.TeiImport.Parallel;
import org.hashiya.tei.TeiImport.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Any marks on any words, crossing ones too, come back as they went.
class AnySpansTest {
    private static final int TEXTS = 150;

    @ParameterizedTest
    @EnumSource(names = {"INLINE", "STANDOFF"})
    void comeBackEqual(TeiForm form) {
        for (int seed = 0; seed < TEXTS; seed++) {
            var sample = new RandomTexts(seed).next();
            var file = sample.write(form);
            var back = new TeiReader().read(file, "text.xml");
            assertThat(back.reading().words())
                    .as("words of %d", seed)
                    .isEqualTo(sample.edition().text().words());
            assertThat(back.reading().structure())
                    .as("structure of %d", seed)
                    .isEqualTo(sample.edition().text().revision().structure());
            assertThat(back.statements().annotations())
                    .as("annotations of %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            sample.annotations().stream()
                                    .map(one ->
                                            new Draft(
                                                    Optional.of(one.id()),
                                                    one.span(),
                                                    one.body(),
                                                    Optional.of(one.authorship())))
                                    .toList());
            assertThat(back.statements().alignments())
                    .as("alignments of %d", seed)
                    .containsExactlyInAnyOrderElementsOf(parallels(sample));
            assertThat(back.warnings()).as("warnings of %d", seed).isEmpty();
            var compared = sample.receipt(form).manifest().against(back);
            assertThat(compared.lost()).as("lost of %d", seed).isEmpty();
            assertThat(compared.count(Comparison.Of.COMMENTS).gone())
                    .as("comments of %d", seed)
                    .isEqualTo(sample.edition().project().comments().all().size());
            assertThat(compared.count(Comparison.Of.RELATIONS).gone())
                    .as("relations of %d", seed)
                    .isEqualTo(sample.edition().project().relations().size());
        }
    }

    /// Those that begin in this text. The other text has a paragraph of ten signs.
    private static List<Parallel> parallels(Samples sample) {
        return sample.edition().parallels().all().stream()
                .filter(each -> each.passages().getFirst().text().equals(Samples.TEXT))
                .map(each ->
                        new Parallel(
                                Optional.of(each.id()),
                                List.of(
                                        new Place.Here(each.passages().getFirst().span()),
                                        new Place.Elsewhere(Samples.OTHER + ".xml", pointer(each))),
                                each.grounds(),
                                Optional.of(each.authorship())))
                .toList();
    }

    private static String pointer(Alignment alignment) {
        var there = alignment.passages().getLast();
        var anchors = MarkIds.passage(there.text(), alignment.id(), 2);
        return there.span().end() == 10
                ? "#" + MarkIds.shortId(there.text()) + ".p1"
                : "#range(%s.s,%s.e)".formatted(anchors, anchors);
    }

    @ParameterizedTest
    @EnumSource
    void leaveTheWordsAsTheyAre(TeiForm form) throws Exception {
        for (int seed = 0; seed < TEXTS; seed++) {
            var sample = new RandomTexts(seed).next();
            var document =
                    DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(sample.write(form)));
            var text = document.getElementsByTagName("text").item(0);
            assertThat(text.getTextContent())
                    .as("text nodes of %d", seed)
                    .isEqualTo(sample.edition().text().words());
        }
    }

    @ParameterizedTest
    @EnumSource
    void areValidAndKeepTheRulesThatNoGrammarSays(TeiForm form) {
        for (int seed = 0; seed < TEXTS; seed++) {
            var file = new RandomTexts(seed).next().write(form);
            assertThat(Checked.by(TeiCheck.ownGrammar(), file)).as("text %d", seed).isEmpty();
            assertThat(TeiRules.broken(file)).as("text %d", seed).isEmpty();
        }
    }

    @Test
    void areValidTei() {
        var check = TeiCheck.against(Shared.file("tei/tei_all.rng"));
        for (int seed = 0; seed < TEXTS / 5; seed++) {
            for (var form : TeiForm.values()) {
                var file = new RandomTexts(seed).next().write(form);
                assertThat(Checked.by(check, file)).as("text %d", seed).isEqualTo(List.of());
            }
        }
    }
}
