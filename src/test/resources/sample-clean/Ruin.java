import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Ruins the letters of a clean Azerbaijani text the way a PDF does whose font has no usable
/// character map.
///
/// Such a PDF holds glyph numbers only. Its extractor takes glyph number + 29 for the character,
/// which is right for ASCII, and above ASCII it takes glyph number + 62, because it leaves out the
/// 33 positions U+007F to U+009F. The numbers are those of the standard order of Macintosh and
/// TrueType glyphs; from the dashes on, Times New Roman lacks some of that order, and its schwa
/// stands in a slot of its own. So `ü`, glyph 129, comes out as U+00BF, and `ş`, glyph 250, as
/// U+0138.
///
/// The letter `ç` is lost: as glyph 111 it becomes U+00AD, the soft hyphen, and a later step
/// deletes soft hyphens. Its capital is glyph 100 and survives as U+00A2.
///
/// `java Ruin.java clean.txt ruined.txt` writes the ruined text; `sample-corpus/memoir-az.txt` is
/// made so.
public class Ruin {
    private static final int SHIFT_ABOVE_ASCII = 62;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final Map<Integer, Integer> GLYPHS = new HashMap<>();

    static {
        glyph('Ç', 100);
        glyph('Ö', 103);
        glyph('Ü', 104);
        glyph('ç', 111);
        glyph('ö', 124);
        glyph('ü', 129);
        glyph('§', 134);
        glyph('©', 139);
        glyph('–', 177);
        glyph('—', 178);
        glyph('“', 179);
        glyph('”', 180);
        glyph('ı', 213);
        glyph('¾', 244);
        glyph('Ğ', 246);
        glyph('ğ', 247);
        glyph('İ', 248);
        glyph('Ş', 249);
        glyph('ş', 250);
        glyph('№', 651);
        glyph('Ə', 7366);
        glyph('ə', 7367);
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Two files are needed: java Ruin.java clean.txt ruined.txt");
            System.exit(2);
        }
        Files.writeString(Path.of(args[1]), ruined(Files.readString(Path.of(args[0]))));
    }

    static String ruined(String clean) {
        return clean.codePoints()
                .map(Ruin::extracted)
                .filter(character -> character != SOFT_HYPHEN)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int extracted(int character) {
        if (character < 0x7F) {
            return character; // glyph number + 29 gives ASCII back
        }
        var glyph = GLYPHS.get(character);
        if (glyph == null) {
            throw new IllegalArgumentException(
                    "No glyph number is known for U+%04X".formatted(character));
        }
        return glyph + SHIFT_ABOVE_ASCII;
    }

    private static void glyph(int character, int number) {
        GLYPHS.put(character, number);
    }
}
