package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.annotation.Party;
import org.hashiya.claim.JudgedPair;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.publish.claims.ClaimWords;
import org.hashiya.publish.claims.EvidenceCard;
import org.hashiya.publish.claims.EvidenceCard.Voice;
import org.hashiya.publish.claims.EvidencePage;
import org.hashiya.text.Span;
import org.hashiya.text.Structure.PageBreak;

/// Gathers everything that the project knows of one statement. Texts may have to be read from the
/// disk: not on the screen's thread.
public final class Evidence {
    private final Desk desk;
    private final ClaimBook book;
    private final ClaimWords words;

    /// @param reader the language of the page
    public Evidence(Desk desk, ClaimBook book, LanguageTag reader) {
        this.desk = desk;
        this.book = book;
        words = new ClaimWords(reader);
    }

    /// Empty where this is no claim.
    public Optional<EvidencePage> page(LastingId claim) {
        return book.statements().stream()
                .filter(statement -> statement.id().equals(claim))
                .findFirst()
                .map(this::page);
    }

    private EvidencePage page(Statement main) {
        var pairs =
                book.pairs(Locale.forLanguageTag(words.language().tag())).stream()
                        .filter(pair -> touches(pair, main.id()))
                        .toList();
        var others = new LinkedHashSet<LastingId>();
        pairs.forEach(pair -> {
            others.add(pair.claims().first());
            others.add(pair.claims().second());
        });
        book.table(words.language()).rows().stream()
                .filter(row -> row.statements().anyMatch(each -> each.id().equals(main.id())))
                .forEach(row -> row.statements().forEach(each -> others.add(each.id())));
        others.remove(main.id());
        var voices =
                book.statements().stream()
                        .filter(each -> others.contains(each.id()))
                        .map(this::voice)
                        .toList();
        var title = desk.project().identity().title();
        return new EvidencePage(new EvidenceCard(title, voice(main), voices, pairs), words);
    }

    private static boolean touches(JudgedPair pair, LastingId claim) {
        return pair.claims().first().equals(claim) || pair.claims().second().equals(claim);
    }

    private Voice voice(Statement statement) {
        var annotation = statement.annotation();
        var text = desk.read(annotation.text());
        var language =
                text.revision()
                        .structure()
                        .languageAt(annotation.span().start(), text.text().language());
        return new Voice(
                statement,
                language,
                text.text().title(),
                reference(text, annotation.span()),
                this::name);
    }

    private String name(Party party) {
        return switch (party) {
            case Party.Registered(var id, _) ->
                    desk.project()
                            .entity(id)
                            .map(entity -> entity.nameIn(words.language()).text())
                            .orElse("?");
            case Party.Worded(var said, _) -> said;
        };
    }

    private List<String> reference(AnnotatedText text, Span span) {
        var known = text.text().description();
        var parts = new ArrayList<String>();
        parts.add(known.writing().author());
        parts.add(text.text().title());
        parts.add(known.writing().date());
        parts.add(known.keeping().archive());
        parts.add(known.keeping().fonds());
        parts.add(known.keeping().folio());
        parts.add(place(text, span.start()));
        parts.removeIf(String::isBlank);
        return parts;
    }

    /// The page as it is printed, else the line of the file.
    private String place(AnnotatedText text, int offset) {
        return text.revision().structure().pages().stream()
                .filter(page -> page.offset() <= offset)
                .reduce((_, later) -> later)
                .map(PageBreak::number)
                .filter(number -> !number.isBlank())
                .map(number -> words.say("place.page", number))
                .orElseGet(() -> words.say("place.line", line(text.words(), offset)));
    }

    private static long line(String words, int offset) {
        return 1 + words.substring(0, offset).chars().filter(sign -> sign == '\n').count();
    }
}
