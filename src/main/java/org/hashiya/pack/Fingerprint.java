package org.hashiya.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.text.Span;

/// A few letters that are others when the annotations on a passage say something else. Where the
/// passage stands in its text, and who annotated it when, does not matter.
public final class Fingerprint {
    private static final int LETTERS = 16;

    private Fingerprint() {}

    /// @param annotations those that touch the spans, in reading order; others are left out
    public static String of(Collection<Annotation> annotations, List<Span> spans) {
        int start = spans.getFirst().start();
        var said =
                annotations.stream()
                        .filter(each -> spans.stream().anyMatch(each.span()::overlaps))
                        .map(each -> said(each, start))
                        .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(said.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String said(Annotation annotation, int start) {
        var body = annotation.body();
        return String.join(
                "\t",
                String.valueOf(annotation.span().start() - start),
                String.valueOf(annotation.span().end() - start),
                body.tag().toString(),
                said(body.meaning()),
                body.certainty().code(),
                body.note(),
                body.attributes().toString());
    }

    private static String said(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Names(var entity) -> entity.toString();
            case Meaning.Dates(var date) -> date.toString();
            case Meaning.Measures(var figure) -> figure.toString();
            case Meaning.Claims(var claim) -> said(claim);
            case Meaning.Plain() -> "";
        };
    }

    private static String said(Claim claim) {
        return String.join(
                "\t",
                claim.paraphrase().text(),
                claim.kind(),
                claim.stance().code(),
                claim.claimant().toString(),
                claim.subjects().toString(),
                claim.figure().toString(),
                claim.when().map(Object::toString).orElse(""),
                claim.where().toString(),
                claim.scope().toString());
    }
}
