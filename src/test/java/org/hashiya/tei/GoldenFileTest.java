package org.hashiya.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.Shared;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.Review;
import org.hashiya.annotation.Stance;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.identity.EditId;
import org.hashiya.identity.Id;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.text.Description;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;
import org.hashiya.text.Structure.PageBreak;
import org.hashiya.text.Structure.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A small text with one of everything, as it looks in TEI. `-Dgolden=write` renews the files; a
/// person reads the difference. The text is composed for demonstration, not a source.
class GoldenFileTest {
    private static final String WORDS =
            """
            The Birlik Society

            The people of Qarasu founded Birlik on 20 October 1922, after two harvests had failed. \
            At the first meeting about 312 households put down their names.
            “We never had more than 268,” said Safar Beyli, miller.

            a) one mill;
            b) five oxen.
            تأسست تعاونية بيرليك في قاراصو.
            """;
    private static final Entity BIRLIK =
            new Entity(
                    new EntityId(new Id(11, 12)),
                    EntityKind.ORGANISATION,
                    "birlik",
                    List.of(
                            new Name("Birlik", Samples.EN, Name.Use.MAIN),
                            new Name("تعاونية بيرليك", Samples.AR, Name.Use.TRANSLITERATION)),
                    new Entity.Particulars(
                            Optional.of(HistoricalDate.parse("1922-11-02/..")),
                            Optional.empty(),
                            List.of(new Authority("wikidata", "Q0")),
                            "Invented."));
    private static final Entity QARASU =
            new Entity(
                    new EntityId(new Id(13, 14)),
                    EntityKind.PLACE,
                    "qarasu",
                    List.of(new Name("Qarasu", Samples.AZ, Name.Use.MAIN)),
                    new Entity.Particulars(
                            Optional.empty(),
                            Optional.of(new Entity.Coordinates(40.5, 47.25)),
                            List.of(),
                            ""));
    private static final Entity BEYLI = Samples.named(EntityKind.PERSON, "beyli", "Safar Beyli");
    private static final Entity FAMINE = Samples.named(EntityKind.CONCEPT, "debt", "debt");

    private static Samples sample() {
        var lines = Samples.lines(WORDS).blocks();
        var blocks = new ArrayList<Block>();
        for (var line : lines) {
            var kind =
                    switch (blocks.size()) {
                        case 0 -> Kind.HEADING;
                        case 3, 4 -> Kind.ITEM;
                        default -> Kind.PARAGRAPH;
                    };
            blocks.add(new Block(kind, line.span()));
        }
        var arabic = new Part(blocks.getLast().span(), Samples.AR, "abstract");
        var pages =
                List.of(
                        new PageBreak(0, "1"),
                        new PageBreak(blocks.get(2).span().start(), "2"),
                        new PageBreak(blocks.get(2).span().start() + 10, "3"));
        var sample =
                Samples.text(WORDS)
                        .laidOut(new Structure(blocks, pages, List.of(arabic)))
                        .described(
                                new Description(
                                        Description.Writing.by("Nobody", "1923"),
                                        new Description.Keeping("Archive", "f. 1", "l. 2"),
                                        new Description.Rights(
                                                "https://creativecommons.org/publicdomain/zero/1.0/",
                                                "Composed for demonstration"),
                                        "Typed from a photograph"))
                        .tagged(
                                new Tag(
                                        new TagId("founding"),
                                        Optional.of(TagId.EVENT),
                                        Map.of("en", "founding", "az", "təsis"),
                                        new Tag.Look("#123456", "x"),
                                        "seg",
                                        new Tag.Usage(
                                                Map.of("en", "Something begins."),
                                                List.of(
                                                        new TagAttribute(
                                                                "by",
                                                                Map.of("en", "founder"),
                                                                new AttributeKind.Entity(),
                                                                true,
                                                                "")))))
                        .entity(BIRLIK)
                        .entity(QARASU)
                        .entity(BEYLI)
                        .entity(FAMINE);
        names(sample);
        claims(sample);
        parallels(sample, blocks);
        said(sample);
        return sample;
    }

    private static void names(Samples sample) {
        var changed = Samples.LEYLA.changedBy("Rəna", Instant.parse("2026-11-21T09:00:00Z"));
        sample.mark("Birlik Society", Body.of(TagId.ORGANISATION, new Meaning.Names(BIRLIK.id())))
                .mark("Qarasu", Body.of(TagId.PLACE, new Meaning.Names(QARASU.id())))
                .mark(
                        "20 October 1922",
                        Body.of(
                                TagId.DATE,
                                new Meaning.Dates(HistoricalDate.parse("1922-10-20@julian"))))
                .mark(
                        "two harvests had failed. At the first meeting about 312",
                        Body.of(new TagId("founding")).note("Crosses a claim."))
                .mark(
                        "312 households put down",
                        Body.of(TagId.CONCEPT, new Meaning.Names(FAMINE.id())))
                .mark(
                        "about 312 households",
                        Body.of(
                                TagId.FIGURE,
                                new Meaning.Measures(
                                        new Figure(
                                                Optional.of(new BigDecimal(312)),
                                                Figure.Bounds.NONE,
                                                "count",
                                                "households",
                                                true))))
                .mark(
                        "We never had more than 268",
                        Body.of(TagId.QUOTATION, new Meaning.Names(BEYLI.id())))
                .mark("Safar Beyli", Body.of(TagId.PERSON, new Meaning.Names(BEYLI.id())))
                .mark("Beyli, miller", Body.of(TagId.ROLE).certainty(Certainty.LOW))
                .mark("names.\n“We", Body.of(TagId.DOUBTFUL))
                .mark("five oxen", Body.of(TagId.NOTE).note("Whose were they?"))
                .mark(
                        "تعاونية بيرليك",
                        Body.of(TagId.ORGANISATION, new Meaning.Names(BIRLIK.id())));
        var first = sample.annotations().getFirst();
        sample.annotations().set(0, first.saying(first.body().certainty(Certainty.HIGH), changed));
    }

    /// A comment with an answer on a claim, and one on the text that is settled.
    private static void said(Samples sample) {
        var claim = sample.annotations().getLast().id();
        var asked = new LastingId(Samples.EDIT, 301);
        var onClaim = new Comment.Place(Samples.TEXT, Optional.of(claim), Optional.empty());
        var answer = new Comment.Place(Samples.TEXT, Optional.of(claim), Optional.of(asked));
        var onText = new Comment.Place(Samples.TEXT, Optional.empty(), Optional.empty());
        var rena = Authorship.of("Rəna", Instant.parse("2026-11-21T09:30:00Z"));
        sample.comment(new Comment(asked, onClaim, "Members or households?", false, Samples.LEYLA))
                .comment(
                        new Comment(
                                new LastingId(Samples.EDIT, 302),
                                answer,
                                "Üzvlər. He says “we”.",
                                false,
                                rena))
                .comment(
                        new Comment(
                                new LastingId(Samples.EDIT, 303),
                                onText,
                                "Compare the Arabic abstract.",
                                true,
                                Samples.LEYLA.changedBy(
                                        "Rəna", Instant.parse("2026-11-21T09:31:00Z"))));
    }

    /// A paragraph with a paragraph of another text; words of an item with words there; and one
    /// that begins in the other text.
    private static void parallels(Samples sample, List<Block> blocks) {
        int oxen = WORDS.indexOf("five oxen");
        var passages =
                List.of(
                        new Passage(Samples.TEXT, blocks.get(1).span()),
                        new Passage(Samples.TEXT, new Span(oxen, oxen + 9)));
        sample.align(
                        new Alignment(
                                new LastingId(Samples.EDIT, 201),
                                List.of(
                                        passages.getFirst(),
                                        new Passage(Samples.OTHER, new Span(0, 10))),
                                Alignment.Grounds.accepted(new Alignment.Proposed("length", 0.75)),
                                Samples.LEYLA))
                .align(
                        new Alignment(
                                new LastingId(Samples.EDIT, 202),
                                List.of(
                                        passages.getLast(),
                                        new Passage(Samples.OTHER, new Span(11, 14))),
                                new Alignment.Grounds(
                                        Certainty.LOW, Optional.empty(), "Or another five."),
                                Samples.LEYLA))
                .align(
                        new Alignment(
                                new LastingId(Samples.EDIT, 203),
                                List.of(
                                        new Passage(Samples.OTHER, new Span(15, 18)),
                                        new Passage(Samples.TEXT, new Span(5, 11))),
                                Alignment.Grounds.BY_HAND,
                                Samples.LEYLA));
    }

    private static void claims(Samples sample) {
        var birlik = new Party.Registered(BIRLIK.id(), EntityKind.ORGANISATION);
        var founded =
                new Claim(
                        new Claim.Paraphrase("Birlik was founded on 20 October 1922.", Samples.EN),
                        "event",
                        Stance.ASSERTS,
                        Optional.empty(),
                        List.of(birlik),
                        Optional.empty(),
                        Optional.of(HistoricalDate.parse("1922-10-20@julian")),
                        Optional.of(new Party.Registered(QARASU.id(), EntityKind.PLACE)),
                        Claim.Scope.NONE);
        var most =
                new Claim(
                        new Claim.Paraphrase("Birlik never had more than 268 members.", Samples.EN),
                        "count",
                        Stance.REPORTS,
                        Optional.of(new Party.Registered(BEYLI.id(), EntityKind.PERSON)),
                        List.of(birlik, new Party.Worded("its members", EntityKind.GROUP)),
                        Optional.of(
                                new Figure(
                                        Optional.empty(),
                                        new Figure.Bounds(
                                                Optional.empty(), Optional.of(new BigDecimal(268))),
                                        "count",
                                        "members",
                                        false)),
                        Optional.empty(),
                        Optional.empty(),
                        new Claim.Scope(
                                "members",
                                Optional.of(new Party.Worded("the district", EntityKind.PLACE)),
                                Optional.of(HistoricalDate.parse("1922/1924?"))),
                        new Review(Review.Truth.DOUBTFUL, "No list is extant.", "members"));
        var words = "The people of Qarasu founded Birlik on 20 October 1922, after two harvests";
        sample.mark(words, Body.of(TagId.CLAIM, new Meaning.Claims(founded)));
        var here = sample.annotations().getLast().id();
        sample.mark(
                "We never had more than 268,” said Safar Beyli",
                Body.of(TagId.CLAIM, new Meaning.Claims(most)).note("No list is cited."));
        var there = new LastingId(new EditId(new Id(55, 66)), 3);
        sample.relate(
                new Relation(
                        new LastingId(Samples.EDIT, 103),
                        new Relation.Pair(here, new LastingId(new EditId(new Id(55, 66)), 4)),
                        Relation.Kind.UNRELATED,
                        "Another society of that name.",
                        Certainty.UNSTATED));
        sample.relate(
                        new Relation(
                                new LastingId(Samples.EDIT, 101),
                                new Relation.Pair(here, sample.annotations().getLast().id()),
                                Relation.Kind.CONTRADICTS,
                                "312 against 268.",
                                Certainty.MEDIUM))
                .relate(
                        new Relation(
                                new LastingId(Samples.EDIT, 102),
                                new Relation.Pair(here, there),
                                Relation.Kind.CORROBORATES,
                                "",
                                Certainty.UNSTATED));
    }

    @ParameterizedTest
    @EnumSource
    void oneOfEverything(TeiForm form) throws Exception {
        var file = sample().write(form);
        var golden = Path.of("src/test/resources/org/hashiya/tei/golden", form.code() + ".xml");
        if (System.getProperty("golden", "").equals("write")) {
            Files.write(golden, file);
        }
        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
        assertThat(Checked.by(TeiCheck.ownGrammar(), file)).isEmpty();
        assertThat(TeiRules.broken(file)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isValidTeiToTheLastRule(TeiForm form) throws Exception {
        var all = Shared.file("tei/tei_all.rng");
        var file = sample().write(form);
        assertThat(Checked.by(TeiCheck.against(all), file)).isEmpty();
        var rules = new TeiSchematron(all, Shared.file("tei/rng-to-sch.xsl"));
        assertThat(rules.broken(file)).isEmpty();
        if (form == TeiForm.READING) {
            return; // what could break the rule is not in it
        }
        var worse =
                new String(file, StandardCharsets.UTF_8)
                        .replace("subtype=\"when\" ", "subtype=\"when\" calendar=\"#cal.julian\" ");
        assertThat(rules.broken(worse.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }
}
