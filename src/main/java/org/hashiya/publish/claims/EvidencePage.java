package org.hashiya.publish.claims;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.Review.Truth;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.claim.Ground;
import org.hashiya.claim.JudgedPair;
import org.hashiya.claim.Relation;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.claims.EvidenceCard.Voice;
import org.hashiya.publish.pack.Phrase;

/// Everything on one statement as one HTML file that can be printed: all passages in the original,
/// what they mean, dates in each calendar, figures on one scale, relations, doubts and references.
public record EvidencePage(EvidenceCard card, ClaimWords words) {
    public void writeHtml(OutputStream to) throws IOException {
        var sheets = new Sheets(words, to);
        var main = card.main();
        var title = words.say("card.title");
        sheets.begin(title + " · " + card.project(), "card");
        sheets.free("p", card.project(), "project");
        sheets.free("h1", main.statement().restated().strip(), "");
        heading(sheets, "card.this");
        voice(sheets, main, true);
        heading(sheets, "card.others");
        if (card.others().isEmpty()) {
            sheets.say("p", words.say("card.none"), "count");
        }
        for (var other : card.others()) {
            voice(sheets, other, false);
        }
        var scale = FigureScale.of(card, words);
        if (scale.isPresent()) {
            heading(sheets, "card.figures");
            scale.get().draw(sheets.out());
        }
        links(sheets);
        sheets.end();
    }

    private void heading(Sheets sheets, String key) throws IOException {
        sheets.say("h2", words.say(key), "");
        sheets.out().raw("\n");
    }

    private void voice(Sheets sheets, Voice voice, boolean isMain) throws IOException {
        var out = sheets.out();
        out.open("section", "class", isMain ? "voice main" : "voice");
        out.phrase("h3", Phrase.of(voice.title(), LanguageTag.UNKNOWN));
        sheets.passage(voice.statement(), voice.language());
        sheets.marks(voice.statement());
        reference(sheets, voice);
        details(sheets, voice);
        out.closeLine();
    }

    private static void reference(Sheets sheets, Voice voice) throws IOException {
        var out = sheets.out();
        out.open("p", "class", "reference");
        boolean isFirst = true;
        for (var part : voice.reference()) {
            out.text(isFirst ? "" : " · ");
            out.open("bdi").text(part).close();
            isFirst = false;
        }
        out.close();
    }

    private void details(Sheets sheets, Voice voice) throws IOException {
        var claim = voice.statement().claim();
        var body = voice.statement().annotation().body();
        var out = sheets.out();
        out.open("dl", "class", "details");
        party(sheets, "card.claimant", claim.claimant(), voice);
        term(sheets, "card.stance", words.say("stance." + claim.stance().code()));
        term(
                sheets,
                "card.subjects",
                claim.subjects().stream()
                        .map(voice.names()::of)
                        .collect(Collectors.joining(words.say("list.comma"))));
        days(sheets, claim.when());
        party(sheets, "card.where", claim.where(), voice);
        term(sheets, "card.counted", claim.scope().counted());
        party(sheets, "card.area", claim.scope().area(), voice);
        term(sheets, "card.time", claim.scope().time().map(Object::toString).orElse(""));
        if (body.certainty() != Certainty.UNSTATED) {
            term(sheets, "card.certainty", words.say("certainty." + body.certainty().code()));
        }
        if (claim.review().truth() != Truth.UNSTATED) {
            var truth = words.say("truth." + claim.review().truth().code());
            var reason = claim.review().reason();
            term(sheets, "card.truth", reason.isBlank() ? truth : truth + ": " + reason);
        }
        term(sheets, "card.note", body.note());
        written(sheets, voice);
        out.close();
    }

    private void written(Sheets sheets, Voice voice) throws IOException {
        var who = voice.statement().annotation().authorship();
        var day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(words.language().locale())
                        .format(who.modified().atOffset(ZoneOffset.UTC));
        sheets.say("dt", words.say("card.written"), "");
        var out = sheets.out();
        out.open("dd").open("bdi").text(who.editor()).close().text(" · ");
        out.open("bdi").text(day).close().close();
    }

    private void party(Sheets sheets, String key, Optional<Party> party, Voice voice)
            throws IOException {
        term(sheets, key, party.map(voice.names()::of).orElse(""));
    }

    private void term(Sheets sheets, String key, String said) throws IOException {
        if (said.isBlank()) {
            return;
        }
        sheets.say("dt", words.say(key), "");
        sheets.out().open("dd").open("bdi").text(said).close().close();
    }

    private void days(Sheets sheets, Optional<HistoricalDate> when) throws IOException {
        var lines = when.map(new DayWords(words)::of).orElse(List.of());
        if (lines.isEmpty()) {
            term(sheets, "card.when", when.map(Object::toString).orElse(""));
            return;
        }
        sheets.say("dt", words.say("card.when"), "");
        var out = sheets.out();
        out.open("dd").open("table", "class", "days");
        for (var line : lines) {
            out.open("tr", "class", line.isWritten() ? "written" : "");
            out.open("th", "scope", "row").text(line.calendar()).close();
            out.open("td").text(line.days()).close();
            out.close();
        }
        out.close().close();
    }

    private void links(Sheets sheets) throws IOException {
        if (card.pairs().isEmpty()) {
            return;
        }
        heading(sheets, "card.relations");
        var out = sheets.out();
        out.open("ul", "class", "links");
        for (var pair : card.pairs()) {
            boolean isFirst = pair.claims().first().equals(card.main().statement().id());
            var other = voice(isFirst ? pair.claims().second() : pair.claims().first());
            if (other.isPresent()) {
                link(sheets, pair, other.get(), isFirst);
            }
        }
        out.closeLine();
    }

    private Optional<Voice> voice(LastingId claim) {
        return card.voices().filter(voice -> voice.statement().id().equals(claim)).findFirst();
    }

    private void link(Sheets sheets, JudgedPair pair, Voice other, boolean isFirst)
            throws IOException {
        var out = sheets.out();
        out.open("li", "class", pair.relation().code());
        var relation = isFirst ? pair.relation().code() : turned(pair.relation());
        out.open("span", "class", "label").text(words.say("relation." + relation) + " ").close();
        out.open("bdi").text(other.title()).close();
        sheets.free("p", other.statement().restated().strip(), "said");
        out.open("p", "class", "reason");
        out.open("bdi").text(said(pair.reason())).close().text(" ");
        sheets.say("span", words.say("status." + pair.status().code()), "status");
        out.close().closeLine();
    }

    /// The same, said from the other claim.
    private static String turned(Relation.Kind kind) {
        return switch (kind) {
            case CORROBORATES -> "corroborated";
            case QUALIFIES -> "qualified";
            case REPEATS -> "repeated";
            case CONTRADICTS, UNRELATED -> kind.code();
        };
    }

    /// What a reason says behind its ground.
    private static String said(String reason) {
        return Ground.beginning(reason)
                .map(ground -> reason.substring(ground.code().length() + 1).strip())
                .orElse(reason);
    }
}
