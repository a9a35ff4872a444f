package org.hashiya.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hashiya.Shared;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeiWriterTest {
    @ParameterizedTest
    @EnumSource
    void namesBecomeElementsThatPointIntoTheRegisters(TeiForm form) throws Exception {
        var ada = Samples.named(EntityKind.PERSON, "ada", "Ada");
        var file =
                Samples.text("Ada went to <Qarasu>.\n\n  And came back & stayed.\n")
                        .entity(ada)
                        .mark("Ada", Body.of(TagId.PERSON, new Meaning.Names(ada.id())))
                        .mark("Qarasu", Body.of(TagId.PLACE))
                        .write(form);
        assertThat(Checked.by(TeiCheck.ownGrammar(), file)).isEmpty();
        assertThat(Checked.by(TeiCheck.against(Shared.file("tei/tei_all.rng")), file)).isEmpty();
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("=\"#p.ada\"");
    }
}
