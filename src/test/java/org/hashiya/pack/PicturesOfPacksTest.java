package org.hashiya.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Only what can be shown becomes a picture of a pack.
class PicturesOfPacksTest {
    private static final byte[] PNG = AnyPacks.png(0x336699);

    @Test
    void aPictureIsKeptByteForByte() {
        var picture = Picture.of(PNG);
        assertThat(picture.bytes()).isEqualTo(PNG);
        assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
        assertThat(picture.digest()).isEqualTo(Picture.digestOf(PNG)).hasSize(64);
    }

    @Test
    void whatIsNotAPictureIsRefusedInWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.of("GIF89a".getBytes(StandardCharsets.US_ASCII)))
                .withMessageContaining("PNG and JPEG");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.of(new byte[0]))
                .withMessageContaining("PNG and JPEG");
    }

    @Test
    void aPictureThatIsCutOffIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.of(Arrays.copyOf(PNG, PNG.length - 30)))
                .withMessageContaining("broken");
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedBeforeItIsRead() {
        var bomb = PNG.clone();
        // Width and height stand behind the signature and the name of the first chunk.
        for (int i : new int[] {16, 17, 20, 21}) {
            bomb[i] = 0x10;
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Picture.of(bomb));
    }
}
