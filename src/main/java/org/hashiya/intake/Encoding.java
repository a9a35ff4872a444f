package org.hashiya.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hashiya.project.Refused;

/// How the bytes of a file stand for signs: what its byte order mark says, else what a person
/// wished, else UTF-8.
///
/// @param markLength how many bytes the byte order mark takes; it is not words
record Encoding(Charset charset, int markLength, List<String> warnings) {
    private static final int CHUNK = 1 << 16;

    /// The longer mark first, since one begins with the other.
    private enum Mark {
        UTF_32LE(StandardCharsets.UTF_32LE, "FFFE0000"),
        UTF_32BE(StandardCharsets.UTF_32BE, "0000FEFF"),
        UTF_8(StandardCharsets.UTF_8, "EFBBBF"),
        UTF_16LE(StandardCharsets.UTF_16LE, "FFFE"),
        UTF_16BE(StandardCharsets.UTF_16BE, "FEFF");

        private final Charset charset;
        private final String bytes;

        Mark(Charset charset, String bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        private int length() {
            return bytes.length() / 2;
        }

        private boolean begins(byte[] file) {
            return file.length >= length()
                    && HexFormat.of().withUpperCase().formatHex(file, 0, length()).equals(bytes);
        }

        /// `UTF-16` also means either of its byte orders.
        private boolean fits(Charset wished) {
            return charset.name().startsWith(wished.name());
        }
    }

    static Encoding of(SourceFile file, Optional<Charset> wish) {
        for (var mark : Mark.values()) {
            if (mark.begins(file.bytes())) {
                return new Encoding(mark.charset, mark.length(), against(mark, wish, file));
            }
        }
        return new Encoding(wish.orElse(StandardCharsets.UTF_8), 0, List.of());
    }

    private static List<String> against(Mark mark, Optional<Charset> wish, SourceFile file) {
        return wish.filter(wished -> !mark.fits(wished))
                .map(wished ->
                        "“%s” begins with the byte order mark of %s, so it was read as that and not as %s."
                                .formatted(file.shown(), mark.charset.name(), wished.name()))
                .map(List::of)
                .orElse(List.of());
    }

    /// Hands the signs of `file` to `transcript`, a stretch at a time.
    ///
    /// @throws Refused at the first byte that cannot stand where it stands
    void decode(SourceFile file, Transcript transcript) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(file.bytes());
        bytes.position(markLength);
        var signs = CharBuffer.allocate(CHUNK);
        transcript.expect(bytes.remaining());
        while (true) {
            var result = decoder.decode(bytes, signs, true);
            transcript.take(signs.flip());
            signs.clear();
            if (result.isError()) {
                throw unreadable(file, bytes.position(), transcript);
            }
            if (result.isUnderflow()) {
                break;
            }
        }
        decoder.flush(signs);
        transcript.take(signs.flip());
    }

    private Refused unreadable(SourceFile file, int position, Transcript transcript) {
        if (StandardCharsets.UTF_8.equals(charset) && holdsNul(file.bytes())) {
            return transcript.notAText();
        }
        return new Refused(
                "“%s” is not in %s: at %s stands the byte %02X, which cannot stand there. If it is in another encoding, name it, for example --charset windows-1251.%s"
                        .formatted(
                                file.shown(),
                                charset.name(),
                                transcript.place(),
                                file.bytes()[position],
                                SourceFile.NOTHING));
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
