package org.hashiya.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.Stance;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.hashiya.chronology.When;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.identity.EditId;
import org.hashiya.identity.Id;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.tei.TeiImport.Draft;
import org.hashiya.tei.TeiImport.End;
import org.hashiya.text.Description;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;
import org.hashiya.text.Structure.PageBreak;
import org.hashiya.text.Structure.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written comes back equal, in both forms, and what is written is valid.
class RoundTripTest {
    private static final String WORDS = "In 1923 the mill was sold for about 1,200 roubles.\n";

    private static TeiImport there(Samples sample, TeiForm form) {
        var file = sample.write(form);
        assertThat(Checked.by(TeiCheck.ownGrammar(), file)).isEmpty();
        var back = new TeiReader().read(file, "text.xml");
        assertThat(back.warnings()).isEmpty();
        assertThat(back.reading().words()).isEqualTo(sample.edition().text().words());
        assertThat(back.reading().structure())
                .isEqualTo(sample.edition().text().revision().structure());
        assertThat(back.statements().annotations())
                .containsExactlyInAnyOrderElementsOf(drafts(sample.annotations()));
        return back;
    }

    private static List<Draft> drafts(List<Annotation> annotations) {
        return annotations.stream()
                .map(one ->
                        new Draft(
                                Optional.of(one.id()),
                                one.span(),
                                one.body(),
                                Optional.of(one.authorship())))
                .toList();
    }

    static Stream<HistoricalDate> dates() {
        var april = Optional.<When.Point>of(new When.Month(1923, 4));
        var nothing = Optional.<When.Point>empty();
        var whens =
                List.of(
                        new When.Day(1922, 11, 2),
                        new When.Day(1923, 2, 30),
                        new When.Day(-44, 3, 15),
                        new When.Month(1923, 4),
                        new When.Month(0, 4),
                        new When.Year(1923),
                        new When.Year(0),
                        new When.Year(-753),
                        new When.Decade(1920),
                        new When.Century(1900),
                        new When.Century(0),
                        new When.Season(1922, When.Quarter.WINTER),
                        new When.Season(1922, When.Quarter.SPRING),
                        new When.Part(april, Optional.of(new When.Day(1923, 9, 31))),
                        new When.Part(nothing, april),
                        new When.Range(Optional.of(new When.Year(1921)), april),
                        new When.Range(april, nothing),
                        new When.Range(nothing, Optional.of(new When.Day(1923, 4, 5))),
                        new When.Lasting(Period.of(1, 2, 3)),
                        new When.Lasting(Period.of(0, -2, 3)),
                        new When.Lasting(Period.ZERO),
                        new When.YearlessDay(4, 28),
                        new When.YearlessDay(2, 29),
                        new When.YearlessDay(2, 30));
        var dates = new ArrayList<HistoricalDate>();
        var doubts = new ArrayList<Set<Doubt>>();
        doubts.add(Set.of());
        doubts.add(EnumSet.allOf(Doubt.class));
        for (var doubt : Doubt.values()) {
            doubts.add(Set.of(doubt));
        }
        for (var when : whens) {
            for (var calendar : CalendarSystem.values()) {
                dates.add(new HistoricalDate(when, calendar, Set.of()));
            }
            for (var doubt : doubts) {
                dates.add(new HistoricalDate(when, CalendarSystem.GREGORIAN, doubt));
            }
        }
        dates.add(HistoricalDate.parse("1917-11-02@julian"));
        dates.add(HistoricalDate.parse("1341-03-12@hijri"));
        dates.add(HistoricalDate.parse("1341-03@hijri"));
        return dates.stream();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void everyDate(HistoricalDate date) {
        for (var form : TeiForm.LOSSLESS) {
            for (var certainty : List.of(Certainty.UNSTATED, Certainty.HIGH, Certainty.LOW)) {
                there(
                        Samples.text(WORDS)
                                .mark(
                                        "1923",
                                        Body.of(TagId.DATE, new Meaning.Dates(date))
                                                .certainty(certainty)),
                        form);
            }
        }
    }

    static Stream<Figure> figures() {
        var none = Figure.Bounds.NONE;
        var some = Optional.of(new BigDecimal("1200"));
        var bounds =
                new Figure.Bounds(
                        Optional.of(new BigDecimal("-0.50")), Optional.of(new BigDecimal("268")));
        var most = new Figure.Bounds(Optional.empty(), Optional.of(BigDecimal.TEN));
        return Stream.of(
                new Figure(some, none, "", "", false),
                new Figure(some, none, "", "", true),
                new Figure(some, none, "rouble", "", true),
                new Figure(some, none, "", "households headed", false),
                new Figure(some, none, "desyatina of land", "rye  and\nwheat ", true),
                new Figure(some, none, "🌾", " ", false),
                new Figure(some, bounds, "count", "members", true),
                new Figure(Optional.empty(), most, "count", "members", false),
                new Figure(Optional.empty(), most, "percent", "members", true),
                new Figure(Optional.of(new BigDecimal("12.50")), none, "percent", "", false),
                new Figure(Optional.of(new BigDecimal("3E+5")), none, "", "", false),
                new Figure(Optional.of(new BigDecimal("3E+99999")), none, "", "", true),
                new Figure(Optional.of(new BigDecimal("1E-7")), none, "", "", false));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigure(Figure figure) {
        for (var form : TeiForm.LOSSLESS) {
            there(
                    Samples.text(WORDS)
                            .mark(
                                    "1,200 roubles",
                                    Body.of(TagId.FIGURE, new Meaning.Measures(figure)))
                            .mark("the mill", claim(figure)),
                    form);
        }
    }

    private static Body claim(Figure figure) {
        return Body.of(
                TagId.CLAIM,
                new Meaning.Claims(
                        new Claim(
                                new Claim.Paraphrase("Sold.", Samples.EN),
                                "count",
                                Stance.ASSERTS,
                                Optional.empty(),
                                List.of(),
                                Optional.of(figure),
                                Optional.empty(),
                                Optional.empty(),
                                Claim.Scope.NONE)));
    }

    private static final Entity ADA = Samples.named(EntityKind.PERSON, "ada", "Ada");
    private static final Entity QARASU = Samples.named(EntityKind.PLACE, "qarasu", "Qarasu");
    private static final Entity BIRLIK = Samples.named(EntityKind.ORGANISATION, "birlik", "Birlik");
    private static final Entity SALE = Samples.named(EntityKind.EVENT, "sale", "The sale");

    static Stream<Claim> claims() {
        var named = Optional.<Party>of(new Party.Registered(ADA.id(), EntityKind.PERSON));
        var worded = Optional.<Party>of(new Party.Worded(" two\n<neighbours> ", EntityKind.GROUP));
        var subjects =
                List.<Party>of(
                        new Party.Registered(BIRLIK.id(), EntityKind.ORGANISATION),
                        new Party.Worded("the miller", EntityKind.PERSON),
                        new Party.Registered(SALE.id(), EntityKind.EVENT),
                        new Party.Worded("the mill", EntityKind.OBJECT),
                        new Party.Worded("Qarasu", EntityKind.PLACE));
        var place = Optional.<Party>of(new Party.Registered(QARASU.id(), EntityKind.PLACE));
        var office = Optional.<Party>of(new Party.Worded("the office", EntityKind.ORGANISATION));
        var day = HistoricalDate.parse("1917-11-02@julian");
        var doubtful = HistoricalDate.parse("1922/1923?");
        var claims = new ArrayList<Claim>();
        claims.add(Claim.bare("", LanguageTag.UNKNOWN));
        claims.add(Claim.bare("Ada & “the mill” <sold>\n", new LanguageTag("az-Cyrl")));
        for (var stance : Stance.values()) {
            claims.add(claim("event", stance, Optional.empty(), List.of(), Claim.Scope.NONE));
        }
        claims.add(claim("judgement", Stance.ASSERTS, named, subjects, scope("", place, doubtful)));
        claims.add(
                claim("dərəcə_1", Stance.REPORTS, worded, subjects, scope("widows ", office, day)));
        claims.add(claim("ᴅ-x", Stance.REPORTS, office, List.of(), scope("households", place)));
        claims.add(
                claim(
                        "count",
                        Stance.DENIES,
                        named,
                        List.of(),
                        new Claim.Scope("", worded, Optional.empty())));
        claims.add(
                new Claim(
                        new Claim.Paraphrase("All of it.", Samples.RU),
                        "count",
                        Stance.QUOTES,
                        named,
                        subjects,
                        Optional.of(
                                new Figure(
                                        Optional.of(BigDecimal.ONE),
                                        Figure.Bounds.NONE,
                                        "a b",
                                        "",
                                        true)),
                        Optional.of(doubtful),
                        office,
                        scope("households", place, day)));
        return claims.stream();
    }

    private static Claim.Scope scope(String counted, Optional<Party> area, HistoricalDate time) {
        return new Claim.Scope(counted, area, Optional.of(time));
    }

    private static Claim.Scope scope(String counted, Optional<Party> area) {
        return new Claim.Scope(counted, area, Optional.empty());
    }

    private static Claim claim(
            String kind,
            Stance stance,
            Optional<Party> claimant,
            List<Party> subjects,
            Claim.Scope scope) {
        return new Claim(
                new Claim.Paraphrase("It was sold.", Samples.EN),
                kind,
                stance,
                claimant,
                subjects,
                Optional.empty(),
                Optional.of(HistoricalDate.day(1923, 2, 30)),
                Optional.of(new Party.Worded("here", EntityKind.PLACE)),
                scope);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everyClaim(Claim claim) {
        for (var form : TeiForm.LOSSLESS) {
            var body = Body.of(TagId.CLAIM, new Meaning.Claims(claim));
            there(
                    Samples.text(WORDS)
                            .entity(ADA)
                            .entity(QARASU)
                            .entity(BIRLIK)
                            .entity(SALE)
                            .mark("the mill was sold", body.certainty(Certainty.MEDIUM))
                            .mark("mill", body.note("A note\n& more"))
                            .mark("mill was sold for", body),
                    form);
        }
    }

    static final List<Tag> tags =
            Stream.concat(
                            TagSet.forHistorians().tags().stream(),
                            Stream.of(
                                    tag("founding", "seg"),
                                    tag("hero", "persName"),
                                    tag("sürgün.1", "date"),
                                    tag("ᴅiş_x", "rs"),
                                    tag("odd", "noSuchElement")))
                    .toList();

    private static Tag tag(String id, String element) {
        return new Tag(
                new TagId(id),
                Optional.of(TagId.PERSON),
                Map.of("en", "a <label>", "az", "ad", "ru", "имя"),
                new Tag.Look("#123456", "F 1"),
                element,
                new Tag.Usage(
                        Map.of("en", "What it is <for>", "ar", "لماذا"),
                        List.of(
                                TagAttribute.of("rank", new AttributeKind.Words()),
                                new TagAttribute(
                                        "rütbə",
                                        Map.of("en", "a <rank>", "az", "rütbə"),
                                        new AttributeKind.Choice(List.of("low & high", "2")),
                                        true,
                                        "2"),
                                TagAttribute.of("one", new AttributeKind.Choice(List.of("1"))),
                                TagAttribute.of("number", new AttributeKind.Numeral()),
                                TagAttribute.of("when", new AttributeKind.Date()),
                                TagAttribute.of("who", new AttributeKind.Entity()),
                                TagAttribute.of("sure", new AttributeKind.YesNo()))));
    }

    static Stream<Meaning> meanings() {
        return Stream.of(
                Meaning.PLAIN,
                new Meaning.Names(ADA.id()),
                new Meaning.Dates(HistoricalDate.parse("1923-04~")),
                new Meaning.Dates(HistoricalDate.parse("1923-04?")),
                new Meaning.Measures(figures().toList().get(4)),
                new Meaning.Claims(Claim.bare("Sold", Samples.EN)));
    }

    @ParameterizedTest
    @FieldSource("tags")
    void everyTagWithEveryMeaning(Tag tag) {
        for (var meaning : meanings().toList()) {
            for (var form : TeiForm.LOSSLESS) {
                var sample = Samples.text(WORDS).entity(ADA);
                if (TagSet.forHistorians().find(tag.id()).isEmpty()) {
                    sample.tagged(tag);
                }
                var body = Body.of(tag.id(), meaning);
                var back =
                        there(
                                sample.mark("mill", body)
                                        .mark("was", body.certainty(Certainty.LOW).note("why"))
                                        .mark("mill was", body)
                                        .mark("the mill", body)
                                        .mark(new Span(5, WORDS.length()), body),
                                form);
                if (TagSet.forHistorians().find(tag.id()).isEmpty()) {
                    assertThat(back.registers().tags()).containsExactly(tag);
                } else {
                    assertThat(back.registers().tags()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INLINE", "STANDOFF"})
    void historyNotesAndAttributes(TeiForm form) {
        var other = new EditId(new Id(0x0123_4567_89AB_FFFFL, 99));
        var third = new EditId(new Id(0x0999_4567_89AB_FFFFL, 99));
        var body = Body.of(TagId.TERM);
        var rich =
                new Body(
                        TagId.TERM,
                        Meaning.PLAIN,
                        Certainty.UNKNOWN,
                        " \tA note\r\nwith <all> “signs” ]]> 🌾 ",
                        Map.of("legible", "yes & no", "page \"1\"", "", "\u0259", "\n"));
        var later =
                Samples.LEYLA.changedBy(
                        "Rəna <r@example.org>", Instant.parse("2026-11-21T09:00:00Z"));
        there(
                Samples.text(WORDS)
                        .mark("In", rich)
                        .mark("1923", body)
                        // The same first signs as the edit before: ids need all of them.
                        .add(mark(other, 1, "the", rich, later))
                        .add(mark(other, 2, "mill", rich, later))
                        .add(mark(other, 3, "was", body, Samples.LEYLA))
                        .add(mark(third, 1, "sold", rich, Authorship.of("", Instant.EPOCH)))
                        .add(mark(third, 70, "for", body, Authorship.of("", Instant.EPOCH))),
                form);
    }

    private static Annotation mark(
            EditId edit, int place, String part, Body body, Authorship authorship) {
        int start = WORDS.indexOf(part);
        return new Annotation(
                new LastingId(edit, place),
                Samples.TEXT,
                new Span(start, start + part.length()),
                body,
                authorship);
    }

    @ParameterizedTest
    @EnumSource(names = {"INLINE", "STANDOFF"})
    void entitiesOfEveryKindWithAllThatIsKnownOfThem(TeiForm form) {
        var sample = Samples.text(WORDS);
        var all = new ArrayList<Entity>();
        for (var kind : EntityKind.values()) {
            all.add(Samples.named(kind, "same-key", "Plain"));
            all.add(
                    new Entity(
                            new EntityId(new Id(77, kind.code().hashCode())),
                            kind,
                            "ᴅ." + kind.code(),
                            List.of(
                                    new Name("Rüstəm <1>", Samples.AZ, Name.Use.MAIN),
                                    new Name("Рустам", Samples.RU, Name.Use.TRANSLITERATION),
                                    new Name("R.", LanguageTag.UNKNOWN, Name.Use.PSEUDONYM),
                                    new Name("رستم", Samples.AR, Name.Use.VARIANT)),
                            new Entity.Particulars(
                                    Optional.of(HistoricalDate.parse("1880-03-05@julian")),
                                    Optional.of(new Entity.Coordinates(40.1, -47.25E-5)),
                                    List.of(
                                            new Authority("wikidata", "Q42"),
                                            new Authority("hashiya", "x"),
                                            new Authority("a list of my own", "12 & 13")),
                                    "A note\n<of> some length")));
            all.add(
                    new Entity(
                            new EntityId(new Id(78, kind.code().hashCode())),
                            kind,
                            "later",
                            List.of(new Name("Later", Samples.EN, Name.Use.VARIANT)),
                            new Entity.Particulars(
                                    Optional.of(HistoricalDate.parse("1922/1923%")),
                                    Optional.empty(),
                                    List.of(),
                                    "")));
        }
        for (var entity : all) {
            sample.entity(entity).mark("mill", Body.of(TagId.TERM, new Meaning.Names(entity.id())));
        }
        var back = there(sample, form);
        assertThat(back.registers().entities()).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @EnumSource(names = {"INLINE", "STANDOFF"})
    void relationsHereAndIntoOtherTexts(TeiForm form) {
        var claim = Body.of(TagId.CLAIM, new Meaning.Claims(Claim.bare("Sold", Samples.EN)));
        var first = new LastingId(Samples.EDIT, 1);
        var second = new LastingId(Samples.EDIT, 2);
        var far = new LastingId(new EditId(new Id(55, 66)), 3);
        var gone = new LastingId(Samples.GONE, 3);
        var sample = Samples.text(WORDS).mark("In 1923", claim).mark("1923 the mill", claim);
        int place = 100;
        for (var kind : Relation.Kind.values()) {
            sample.relate(relation(++place, first, second, kind, "because <of> this"));
            sample.relate(relation(++place, second, far, kind, ""));
        }
        sample.relate(relation(++place, far, first, Relation.Kind.REPEATS, "not in this file"));
        sample.relate(relation(++place, first, gone, Relation.Kind.REPEATS, "to nowhere"));

        var back = there(sample, form).statements();

        assertThat(back.relations()).hasSize(2 * Relation.Kind.values().length);
        for (var link : back.relations()) {
            var whole = sample.edition().project().relations().get(link.id().orElseThrow());
            assertThat(link.kind()).isEqualTo(whole.kind());
            assertThat(link.reason()).isEqualTo(whole.reason());
            assertThat(link.certainty()).isEqualTo(whole.certainty());
            var here = (End.Here) link.ends().first();
            assertThat(back.annotations().get(here.annotation()).id())
                    .contains(whole.claims().first());
            switch (link.ends().second()) {
                case End.Here(int other) ->
                        assertThat(back.annotations().get(other).id())
                                .contains(whole.claims().second());
                case End.Elsewhere elsewhere -> {
                    assertThat(elsewhere.text()).contains(Samples.OTHER);
                    assertThat(elsewhere.names(far)).isTrue();
                    assertThat(elsewhere.names(first)).isFalse();
                }
            }
        }
    }

    private static Relation relation(
            int place, LastingId first, LastingId second, Relation.Kind kind, String reason) {
        return new Relation(
                new LastingId(Samples.EDIT, place),
                new Relation.Pair(first, second),
                kind,
                reason,
                place % 2 == 0 ? Certainty.UNSTATED : Certainty.LOW);
    }

    @ParameterizedTest
    @EnumSource(names = {"INLINE", "STANDOFF"})
    void headingsItemsNotesPagesAndParts(TeiForm form) {
        var words = " \nTitle\nsub\n\nOne.\n a) x\n b) y\n\u00a0\nHead\nعن\n نص\nnote\n End \n\n";
        var blocks = new ArrayList<Block>();
        var kinds =
                List.of(
                        Kind.HEADING,
                        Kind.HEADING,
                        Kind.PARAGRAPH,
                        Kind.ITEM,
                        Kind.ITEM,
                        Kind.PARAGRAPH,
                        Kind.HEADING,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.NOTE,
                        Kind.HEADING);
        for (var line : Samples.lines(words).blocks()) {
            blocks.add(new Block(kinds.get(blocks.size()), line.span()));
        }
        var arabic = new Span(blocks.get(7).span().start(), blocks.get(8).span().end());
        var pages =
                List.of(
                        new PageBreak(0, "1"),
                        new PageBreak(2, ""),
                        new PageBreak(blocks.get(2).span().start() - 1, "2 & 3"),
                        new PageBreak(blocks.get(3).span().start(), "4"),
                        new PageBreak(blocks.get(3).span().start() + 2, "5"),
                        new PageBreak(blocks.get(7).span().end(), "6"),
                        new PageBreak(words.length(), "7"));
        var whole =
                new Structure(blocks, pages, List.of(new Part(arabic, Samples.AR, "a summary")));
        var first = new Part(blocks.getFirst().span(), Samples.RU, "");
        var more =
                new Structure(blocks, pages, List.of(first, new Part(arabic, Samples.AR, "text")));
        for (var language : List.of(Samples.EN, Samples.AR)) {
            for (var structure :
                    List.of(whole, more, new Structure(blocks, List.of(), List.of()))) {
                var sample = Samples.text(words).in(language).laidOut(structure);
                sample.mark(new Span(0, words.length()), Body.of(TagId.DOUBTFUL));
                sample.mark(new Span(1, 2), Body.of(TagId.DOUBTFUL));
                sample.mark(new Span(5, 17), Body.of(TagId.QUOTATION));
                sample.mark("a) x", Body.of(TagId.OBJECT)).mark(" b) y", Body.of(TagId.OBJECT));
                sample.mark("x\n b)", Body.of(TagId.OBJECT)).mark("note", Body.of(TagId.TERM));
                assertThat(there(sample, form).heading().language()).isEqualTo(language);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INLINE", "STANDOFF"})
    void textsWithoutParagraphsOrWithHeadingsOnly(TeiForm form) {
        there(Samples.text(""), form);
        there(Samples.text(" \n\t"), form);
        there(Samples.text(" \n\t").mark(new Span(1, 3), Body.of(TagId.DOUBTFUL)), form);
        for (var kind : Kind.values()) {
            var block = new Block(kind, new Span(0, 4));
            there(
                    Samples.text("Only")
                            .laidOut(new Structure(List.of(block), List.of(), List.of())),
                    form);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INLINE", "STANDOFF"})
    void whatIsKnownOfTheSource(TeiForm form) {
        var description =
                new Description(
                        new Description.Writing("A. <Author>", "about 1923", "Bakı", "A <Soviet>"),
                        new Description.Keeping("Archive & Co", "f. 1", "l. 2"),
                        new Description.Rights("https://example.org/licence?a=b&c", "Nobody’s"),
                        "Photographed & copied by hand, <1931>");
        var back = there(Samples.text(WORDS).described(description), form).heading();
        assertThat(back.description().after(Optional.empty())).isEqualTo(description);
        var before = back.description().before().orElseThrow();
        assertThat(before.first().file()).isEqualTo("demo.txt");
        assertThat(before.first().bytes()).isEqualTo(WORDS.length());
        assertThat(before.revision()).isEqualTo(1);
        assertThat(back.title()).isEqualTo("A <demonstration> & text");
        assertThat(back.text()).contains(Samples.TEXT);
        assertThat(there(Samples.text(WORDS), form).heading().description().after(Optional.empty()))
                .isEqualTo(Description.NONE);
    }

    @Test
    void aHundredMarksMadeAtOnceShareTheirHistory() {
        var sample = Samples.text("word ".repeat(100));
        for (int i = 0; i < 100; i++) {
            sample.mark(new Span(5 * i, 5 * i + 4), Body.of(TagId.TERM));
        }
        var file =
                new String(sample.write(TeiForm.INLINE), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(file.split("<revisionDesc><change when=\"[^\"]*\" who", -1)).hasSize(2);
        there(sample, TeiForm.INLINE);
    }
}
