package org.hashiya.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hashiya.project.Original;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;

/// Holds the original files and the words of all revisions against the checksums that were taken
/// when they were written.
final class WordsExamined {
    private final Session session;
    private final TextRows texts;
    private final Flaws flaws;

    WordsExamined(Session session, TextRows texts, Flaws flaws) {
        this.session = session;
        this.texts = texts;
        this.flaws = flaws;
    }

    /// The number of bytes of a text's original.
    long original(SourceText text) {
        var name = "The original of " + Names.of(text);
        var bytes = flaws.read(name, () -> texts.originalAlsoRemoved(text.id()));
        bytes.ifPresent(all -> compare(name, all, text.origin()));
        markup(text);
        return bytes.map(all -> (long) all.length).orElse(0L);
    }

    /// The markup that an export would give back.
    private void markup(SourceText text) {
        var name = "The markup of the file of " + Names.of(text);
        var number = texts.find(text.id()).map(row -> row.place().number());
        if (number.isPresent()
                && flaws.read(name, () -> new MarkupRows(session).isAsNoted(number.get()))
                        .filter(isSo -> !isSo)
                        .isPresent()) {
            flaws.add(
                    name
                            + " is not as it was written: its rows do not give the checksum that was"
                            + " noted. An export may not give the file back; its own bytes can be"
                            + " had with “original”.");
        }
    }

    private void compare(String name, byte[] bytes, SourceText.Origin origin) {
        var sha256 = new Original(bytes).sha256();
        if (bytes.length != origin.bytes()) {
            flaws.add(
                    "%s has %d bytes and not the %d of the file that was imported; the file cannot be had back from this project."
                            .formatted(name, bytes.length, origin.bytes()));
        } else if (!sha256.equals(origin.sha256())) {
            flaws.add(
                    "%s is not the file that was imported: its SHA-256 is %s, but %s was noted. Some of its bytes have changed, or the note has."
                            .formatted(name, sha256, origin.sha256()));
        }
    }

    /// What was noted of a revision when it was written.
    private record Noted(
            long id, String title, int number, byte[] digest, int length, int codePoints) {}

    /// The number of revisions.
    int revisions() {
        var all = flaws.read("The list of revisions", this::noted).orElse(List.of());
        for (var noted : all) {
            var name = "Revision %d of the text “%s”".formatted(noted.number(), noted.title());
            flaws.read(name, () -> texts.revisions().read(noted.id()))
                    .ifPresent(revision -> compare(name, revision, noted));
        }
        return all.size();
    }

    private List<Noted> noted() throws SQLException {
        var noted = new ArrayList<Noted>();
        var select =
                session.kept(
                        """
                        select revision.id, text.title, revision.number, digest, length, code_points
                        from revision left join text on text.number = revision.text
                        order by revision.id
                        """);
        try (var row = select.executeQuery()) {
            while (row.next()) {
                noted.add(
                        new Noted(
                                row.getLong(1),
                                String.valueOf(row.getString(2)),
                                row.getInt(3),
                                row.getBytes(4),
                                row.getInt(5),
                                row.getInt(6)));
            }
        }
        return noted;
    }

    private void compare(String name, Revision revision, Noted noted) {
        var words = revision.words();
        if (!Arrays.equals(RevisionDigest.of(Binary.utf8(words), revision), noted.digest())) {
            flaws.add(
                    name
                            + " is not as it was written: its words, its blocks and pages or its repairs"
                            + " do not give the checksum that was noted. Compare it with a backup"
                            + " before you go on.");
        }
        int codePoints = words.codePointCount(0, words.length());
        if (words.length() != noted.length() || codePoints != noted.codePoints()) {
            flaws.add(
                    "%s has %d characters (%d in UTF-16), but %d (%d) were noted; offsets that are given out for it may be wrong."
                            .formatted(
                                    name,
                                    codePoints,
                                    words.length(),
                                    noted.codePoints(),
                                    noted.length()));
        }
    }
}
