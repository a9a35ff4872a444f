package org.hashiya.publish.claims;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hashiya.claim.Amounts;
import org.hashiya.claim.Statement;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.write.Medium;
import org.hashiya.publish.pack.write.Xhtml;

/// What the pages about claims have in common: one file without network or script, light or dark as
/// its reader's system is, and made to be printed.
final class Sheets {
    private final ClaimWords words;
    private final Xhtml out;

    Sheets(ClaimWords words, OutputStream to) throws IOException {
        this.words = words;
        out = new Xhtml(to, Medium.SCREEN);
    }

    Xhtml out() {
        return out;
    }

    ClaimWords words() {
        return words;
    }

    /// @param look of the page, `table` or `card`
    void begin(String title, String look) throws IOException {
        var language = words.language();
        out.begin(language, language.direction());
        out.open("head").raw("\n").empty("meta", "charset", "utf-8").raw("\n");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.raw("\n").empty("meta", "name", "color-scheme", "content", "light dark").raw("\n");
        out.open("title").text(title).closeLine();
        out.open("style").raw("\n").raw(style()).closeLine().closeLine();
        out.open("body", "class", look).raw("\n");
    }

    void end() throws IOException {
        out.closeLine().end();
    }

    private static String style() throws IOException {
        try (var in = Sheets.class.getResourceAsStream("claims.css")) {
            if (in == null) {
                throw new IllegalStateException("The program came without claims.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Words of the page itself.
    void say(String element, String words, String look) throws IOException {
        out.open(element, "class", look).text(words).close();
    }

    /// Words of which nobody has said the language.
    void free(String element, String words, String look) throws IOException {
        out.phrase(element, Phrase.of(words, LanguageTag.UNKNOWN), "class", look);
    }

    /// The words of the passage, and the annotator's.
    void passage(Statement claim, LanguageTag language) throws IOException {
        out.phrase("blockquote", Phrase.of(claim.words().strip(), language));
        var paraphrase = claim.claim().paraphrase();
        if (!paraphrase.text().isBlank()) {
            out.phrase(
                    "p", Phrase.of(paraphrase.text(), paraphrase.language()), "class", "restated");
        }
    }

    /// Figure and date, as far as they are given.
    void marks(Statement claim) throws IOException {
        var figure =
                claim.claim()
                        .figure()
                        .map(each -> Amounts.say(each, words.language().locale()))
                        .orElse("");
        var when = claim.claim().when().map(Object::toString).orElse("");
        if (figure.isEmpty() && when.isEmpty()) {
            return;
        }
        out.open("p", "class", "marks");
        if (!figure.isEmpty()) {
            free("span", figure, "figure");
        }
        if (!when.isEmpty()) {
            out.text(figure.isEmpty() ? "" : " ");
            out.open("span", "class", "when", "dir", "ltr").text(when).close();
        }
        out.close();
    }
}
