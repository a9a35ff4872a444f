package org.hashiya.tei;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.text.TextId;
import org.jspecify.annotations.Nullable;

/// The XML ids of what belongs to one text. All begin with its short id: `t` and the first eight
/// signs of its id. A mark adds the first eight signs of its edit and its place there; where two
/// edits share these signs, all signs.
final class MarkIds {
    static final int SIGNS = 8;

    /// Short id of the text, edit (8 or 26 signs), place; then what is derived from a mark.
    private static final Pattern MARK =
            Pattern.compile("(t[0-9a-z]{8})\\.([0-9a-z]{8}|[0-9a-z]{26})\\.([1-9]\\d{0,8})");

    private final String shortId;
    private final Map<EditId, byte[]> stems = new HashMap<>();
    private final Map<String, EditId> shortened = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private @Nullable EditId last;
    private byte[] lastStem = {};

    MarkIds(TextId text) {
        shortId = shortId(text);
    }

    static String shortId(TextId text) {
        return "t" + text.toString().substring(0, SIGNS);
    }

    String shortId() {
        return shortId;
    }

    /// Every edit is noted before the first id is asked for.
    @SuppressWarnings("ReferenceEquality") // only to save a search
    void note(EditId edit) {
        if (edit == last) {
            return;
        }
        last = edit;
        var signs = edit.toString().substring(0, SIGNS);
        var other = shortened.putIfAbsent(signs, edit);
        if (other != null && !other.equals(edit)) {
            shared.add(signs);
        }
    }

    /// All of the XML id of a mark of this edit but the number at the end.
    @SuppressWarnings("ReferenceEquality") // only to save a search
    private byte[] stem(EditId edit) {
        if (edit == last && lastStem.length > 0) {
            return lastStem;
        }
        last = edit;
        lastStem = stems.computeIfAbsent(edit, this::written);
        return lastStem;
    }

    /// The XML id of a mark.
    byte[] xmlId(LastingId id) {
        var stem = stem(id.edit());
        int digits = 1;
        for (int rest = id.place(); rest >= 10; rest /= 10) {
            digits++;
        }
        var xmlId = Arrays.copyOf(stem, stem.length + digits);
        int rest = id.place();
        for (int i = xmlId.length - 1; i >= stem.length; i--) {
            xmlId[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return xmlId;
    }

    private byte[] written(EditId edit) {
        var all = edit.toString();
        var signs = all.substring(0, SIGNS);
        return XmlOut.ascii(shortId + "." + (shared.contains(signs) ? all : signs) + ".");
    }

    /// The XML id of what `id` names, in a text where no two edits share their first signs.
    static String elsewhere(TextId text, LastingId id) {
        return shortId(text) + "." + id.edit().toString().substring(0, SIGNS) + "." + id.place();
    }

    /// What the anchors around a passage of an alignment begin with, in the file of whatever text:
    /// all signs of the edit, because no file knows which edits the others know.
    static String passage(TextId text, LastingId alignment, int number) {
        return spelledOut(text, alignment) + ".a" + number;
    }

    /// With all signs of the edit.
    static String spelledOut(TextId text, LastingId id) {
        return shortId(text) + "." + id;
    }

    /// An XML id of a mark, taken apart.
    ///
    /// @param edit its first 8 signs, or all 26
    record Parts(String shortId, String edit, int place) {
        /// The lasting id, as far as the XML id or `fullEdit` has all signs of the edit.
        Optional<LastingId> lastingId(String fullEdit) {
            var whole = fullEdit.startsWith(edit) ? fullEdit : edit;
            try {
                return Optional.of(new LastingId(EditId.parse(whole), place));
            } catch (IllegalArgumentException onlyItsFirstSigns) {
                return Optional.empty();
            }
        }

        static Optional<Parts> of(String xmlId) {
            var matcher = MARK.matcher(xmlId);
            return matcher.matches()
                    ? Optional.of(
                            new Parts(
                                    matcher.group(1),
                                    matcher.group(2),
                                    Integer.parseInt(matcher.group(3))))
                    : Optional.empty();
        }
    }
}
