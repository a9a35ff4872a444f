package org.hashiya.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.hashiya.text.Revision;

/// SHA-256 over everything a revision says, so that two of them can be told apart, and a damaged
/// one from a whole one.
final class RevisionDigest {
    private RevisionDigest() {}

    /// @param words the words of `revision` in UTF-8
    static byte[] of(byte[] words, Revision revision) {
        var digest = sha256();
        digest.update(words);
        var rest = new StringBuilder();
        for (var block : revision.structure().blocks()) {
            rest.append("\nblock ").append(block.kind().tei());
            append(rest, block.span().start(), block.span().end());
        }
        for (var page : revision.structure().pages()) {
            rest.append("\npage ").append(page.offset()).append(' ').append(page.number());
        }
        for (var part : revision.structure().parts()) {
            rest.append("\npart ").append(part.language().tag()).append(' ').append(part.type());
            append(rest, part.span().start(), part.span().end());
        }
        for (var repair : revision.repairs()) {
            rest.append("\nrepair ").append(repair.rule()).append('\t').append(repair.before());
            rest.append('\t').append(repair.after()).append('\t');
            rest.append(repair.acceptedBy().who()).append('\t').append(repair.acceptedBy().when());
            append(rest, repair.span().start(), repair.span().end());
        }
        return digest.digest(rest.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(StringBuilder rest, int start, int end) {
        rest.append(' ').append(start).append("..").append(end);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
