package org.hashiya.publish.pack;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.Stretch;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.parallel.Passage;
import org.hashiya.publish.timeline.Lane;
import org.hashiya.publish.timeline.Scale;
import org.hashiya.publish.timeline.Timeline;
import org.hashiya.publish.timeline.TimelineEntry;
import org.hashiya.publish.timeline.TimelinePrint;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Booklets made by hand, with everything a booklet can have, in each language of the apparatus.
/// The sources are of the sample corpus, and as invented as it is.
public interface SampleBooklets {
    LanguageTag EN = new LanguageTag("en");
    LanguageTag AZ = new LanguageTag("az");
    LanguageTag RU = new LanguageTag("ru");
    LanguageTag AR = new LanguageTag("ar");

    List<LanguageTag> LANGUAGES = List.of(EN, AZ, RU, AR);

    /// In every answer; nothing else has it.
    String SECRET = "Qx7Answer";

    Map<LanguageTag, List<String>> SAID =
            Map.of(
                    EN,
                    List.of(
                            "The flood of 1924: four voices",
                            "Grade 9, history",
                            "CC BY 4.0; composed for demonstration, not a source",
                            "Before you read",
                            "Read all passages once without a pen. On the second reading, underline every day and every figure.",
                            "The sources",
                            "Margaret Ollerby was not there. She read what was left.",
                            "Two letters and a ledger",
                            "On which night did the bridge fall? Give the day in both calendars.",
                            "Who was hurt by the flood?",
                            "Put the events in order.",
                            "Compare what the two sources say of the damage."),
                    AZ,
                    List.of(
                            "1924-cü il daşqını: dörd səs",
                            "IX sinif, tarix",
                            "CC BY 4.0; nümayiş üçün yazılıb, mənbə deyil",
                            "Oxumazdan əvvəl",
                            "Bütün parçaları bir dəfə qələmsiz oxuyun. İkinci dəfə hər bir günün və rəqəmin altından xətt çəkin.",
                            "Mənbələr nə yazır",
                            "Marqaret Ollerbi orada olmayıb. O, qalan kağızları oxuyub.",
                            "İki məktub və bir dəftər",
                            "Körpü hansı gecə uçub? Günü hər iki təqvimlə yazın.",
                            "Daşqından kim zərər çəkib?",
                            "Hadisələri ardıcıl düzün.",
                            "İki mənbənin zərər haqqında dediklərini müqayisə edin."),
                    RU,
                    List.of(
                            "Паводок 1924 года: четыре голоса",
                            "9 класс, история",
                            "CC BY 4.0; составлено для показа, источником не является",
                            "Прежде чем читать",
                            "Прочитайте все отрывки один раз без карандаша. Во второй раз подчеркните каждый день и каждое число.",
                            "Что пишут",
                            "Маргарет Оллерби там не была. Она читала то, что осталось.",
                            "Два письма и книга",
                            "В какую ночь упал мост? Назовите день по обоим календарям.",
                            "Кто пострадал от паводка?",
                            "Расставьте события по порядку.",
                            "Сравните, что два источника говорят об ущербе."),
                    AR,
                    List.of(
                            "سيل سنة 1924: أربعة أصوات",
                            "الصف التاسع، التاريخ",
                            "CC BY 4.0؛ كُتب للعرض وليس مصدرًا",
                            "قبل القراءة",
                            "اقرؤوا المقاطع كلها مرة بلا قلم. وفي القراءة الثانية ضعوا خطًّا تحت كل يوم وكل رقم.",
                            "ما تقوله النصوص",
                            "لم تكن مارغريت أولربي (Margaret Ollerby) هناك. قرأت ما بقي.",
                            "رسالتان ودفتر",
                            "في أي ليلة سقط الجسر؟ اذكروا اليوم في التقويمين.",
                            "من أصيب في السيل؟",
                            "رتّبوا الأحداث.",
                            "قارنوا ما يقوله المصدران عن الأضرار."));

    Gloss GRAINE =
            new Gloss(1, Phrase.of("graine", EN), Phrase.of("The eggs of the silkworm.", EN));

    /// All kinds of blocks.
    static Booklet in(LanguageTag language, Copy copy) {
        var said = SAID.get(language).stream().map(each -> Phrase.of(each, language)).toList();
        var words = PackWords.of(language);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, said.get(3)));
        blocks.add(new Block.Instruction(List.of(said.get(4))));
        blocks.add(new Block.Heading(1, said.get(5)));
        blocks.add(extract(said.get(6), language));
        blocks.add(
                new Block.Picture(
                        Image.of(picture()),
                        Phrase.of("Ağ körpü, 1923", AZ),
                        Phrase.of("Drawn for this pack", EN),
                        Phrase.of("A bridge of three arches over a river", EN)));
        blocks.add(new Block.Heading(2, said.get(7)));
        blocks.add(facing(said.get(6)));
        blocks.add(new Block.PageBreak());
        blocks.addAll(questions(said, language, copy));
        blocks.add(new Block.WritingSpace(3));
        blocks.addAll(parts(words, said, language));
        var cover = new Cover(said.get(0), said.get(1), said.get(2), LocalDate.of(2026, 1, 1));
        return new Booklet(cover, language, copy, blocks);
    }

    private static Block.Extract extract(Phrase leadIn, LanguageTag language) {
        var origin =
                new Origin(
                        "A",
                        Phrase.of("Margaret Ollerby, Silk and Paper", EN),
                        PackWords.of(language).phrase("lines", 6, 9));
        return new Block.Extract(
                origin,
                leadIn,
                List.of(
                        new Paragraph(
                                EN,
                                EN.direction(),
                                List.of(
                                        plain("By the spring of "),
                                        marked("1923", Run.Mark.DATE),
                                        plain(" there was enough in the cash box to order "),
                                        new Run.Words(
                                                Phrase.of("silkworm eggs", EN),
                                                Run.Mark.TERM,
                                                Optional.of(GRAINE)),
                                        plain(" and to hire an instructor, "),
                                        marked("Vasily Pryadilin", Run.Mark.NAME),
                                        plain("."),
                                        new Run.Footnote(
                                                List.of(
                                                        Phrase.of(
                                                                "He signed his reports “V. P.”",
                                                                EN))),
                                        plain(" "),
                                        new Run.Cut(),
                                        plain(" Pryadilin put the damage at "),
                                        marked("4,200 roubles", Run.Mark.MEASURE),
                                        plain("; the members’ own petition asked for 6,500."))),
                        Paragraph.of(
                                Phrase.of(
                                        "It is all the more surprising that the cash book closes the year 1924 with a purchase of 1,410 poods of cocoons. I copied the number with care, and yet I doubt it: a district that had lost a third of its worms in the spring can hardly have brought in its best crop by July.",
                                        EN))));
    }

    private static Block.Facing facing(Phrase leadIn) {
        var english =
                List.of(
                        "On the night of 30 April the Lilchay rose after two days of rain, and on the morning of 1 May 1924 the White Bridge was gone.",
                        "Nobody was hurt, for nobody crosses the Lilchay after dark.");
        var russian =
                List.of(
                        "В ночь на 18 апреля снесло Белый мост. Лильчай шумел с вечера, а под утро ударило так, что в шкафу звякнули чашки.",
                        "Слава Богу, никто не пострадал.");
        var arabic =
                List.of(
                        "ثم جاء سيل ليلتشاي (Lilçay) في ربيع سنة 1924 فحمل الجسر الأبيض (Ağ körpü) كلَّه،",
                        "ولم يُصب أحد بأذى.");
        var segments =
                IntStream.range(0, 2)
                        .mapToObj(i ->
                                new Block.Facing.Segment(
                                        i + 1,
                                        List.of(
                                                cell(english.get(i), EN),
                                                cell(russian.get(i), RU),
                                                cell(arabic.get(i), AR))))
                        .toList();
        return new Block.Facing(
                leadIn,
                List.of(
                        new Origin("A", Phrase.of("Silk and Paper", EN), Phrase.of("p. 2", EN)),
                        new Origin("B", Phrase.of("Письмо к Лиде", RU), Phrase.NONE),
                        new Origin("C", Phrase.of("حرير توتدره", AR), Phrase.of("ص 3", AR))),
                segments);
    }

    private static List<Paragraph> cell(String words, LanguageTag language) {
        return List.of(Paragraph.of(Phrase.of(words, language)));
    }

    private static List<Block> questions(List<Phrase> said, LanguageTag language, Copy copy) {
        var words = PackWords.of(language);
        var options =
                IntStream.range(0, 3)
                        .mapToObj(i -> new Task.Choice.Option(words.letter(i), said.get(i)))
                        .toList();
        var aspects = List.of(words.phrase("compare.alike"), words.phrase("compare.different"));
        var sources = List.of(words.phrase("source", "A"), words.phrase("source", "B"));
        var tasks =
                List.of(
                        new Task.Find(2),
                        new Task.Choice(options),
                        new Task.Order(said.subList(3, 6)),
                        new Task.Compare(sources, aspects),
                        new Task.Open(4));
        return IntStream.range(0, tasks.size())
                .<Block>mapToObj(i ->
                        new Block.Question(
                                i + 1,
                                said.get(8 + Math.min(i, 3)),
                                i + 1,
                                tasks.get(i),
                                answer(i, language, copy)))
                .toList();
    }

    private static Optional<Answer> answer(int number, LanguageTag language, Copy copy) {
        return copy == Copy.STUDENT
                ? Optional.empty()
                : Optional.of(
                        new Answer(List.of(Phrase.of(SECRET + " " + (number + 1), language))));
    }

    private static List<Block> parts(PackWords words, List<Phrase> said, LanguageTag language) {
        var rising = Phrase.of("Lilçay daşdı", AZ);
        var people =
                new Block.Register.Registered(
                        Phrase.of("Vasily Pryadilin", EN),
                        List.of(
                                Phrase.of("Василий Прядилин", RU),
                                Phrase.of("فاسيلي بريادلين", AR)),
                        Phrase.of("1889–1951", language),
                        said.get(1));
        var figures =
                List.of(
                        List.of(Phrase.of("4,200 roubles", EN)),
                        List.of(Phrase.of("6500 рублей", RU), Phrase.of("не меньше", RU)),
                        List.<Phrase>of());
        return List.of(
                new Block.Glossary(
                        words.phrase("glossary"),
                        List.of(
                                GRAINE,
                                new Gloss(
                                        2, Phrase.of("пуд", RU), Phrase.of("16.38 kg", language)))),
                new Block.Register(words.phrase("people"), List.of(people)),
                new Block.Chronicle(
                        words.phrase("timeline"),
                        Optional.of(timeline()),
                        List.of(
                                new Block.Chronicle.Event(
                                        Phrase.of("30.04.1924", language),
                                        rising,
                                        words.phrase("source", "A")))),
                new Block.ClaimsCompared(
                        words.phrase("claims"),
                        List.of(
                                words.phrase("source", "A"),
                                words.phrase("source", "B"),
                                words.phrase("source", "C")),
                        List.of(
                                new Block.ClaimsCompared.Comparison(said.get(11), figures, true),
                                new Block.ClaimsCompared.Comparison(
                                        said.get(9), figures.reversed(), false))),
                new Block.Discussion(words.phrase("discussion"), said.subList(8, 10)),
                new Block.Sources(
                        words.phrase("sources"),
                        List.of(
                                new Block.Sources.Described(
                                        "A",
                                        Phrase.of("Silk and Paper", EN),
                                        Phrase.of("Margaret Ollerby, 1931", EN),
                                        said.get(2)),
                                new Block.Sources.Described(
                                        "C",
                                        Phrase.of("حرير توتدره", AR),
                                        Phrase.of("رامز القزّاز", AR),
                                        said.get(2)))));
    }

    private static TimelinePrint timeline() {
        var text = TextId.random();
        var entries =
                List.of("1922-10-17", "1924-04-30", "1924", "1925-09-09").stream()
                        .map(edtf -> entry(text, edtf))
                        .toList();
        var timeline = new Timeline(List.of(new Lane(text, "Silk and Paper", entries)), 0);
        var days = new Stretch(LocalDate.of(1922, 1, 1), LocalDate.of(1926, 1, 1));
        return new TimelinePrint(timeline, "", Scale.of(days, 680));
    }

    private static TimelineEntry entry(TextId text, String edtf) {
        return new TimelineEntry(
                new LastingId(EditId.random(), 1),
                new Passage(text, new Span(0, 1)),
                TimelineEntry.Kind.DATE,
                new TimelineEntry.Told(new TagId("date"), "on " + edtf, List.of()),
                HistoricalDate.parse(edtf));
    }

    private static Run.Words plain(String words) {
        return Run.Words.plain(Phrase.of(words, EN));
    }

    private static Run.Words marked(String words, Run.Mark mark) {
        return new Run.Words(Phrase.of(words, EN), mark, Optional.empty());
    }

    /// A small PNG.
    static byte[] picture() {
        var picture = new BufferedImage(600, 240, BufferedImage.TYPE_INT_RGB);
        var hand = picture.createGraphics();
        hand.setColor(new Color(0xE8E0CF));
        hand.fillRect(0, 0, 600, 240);
        hand.setColor(new Color(0x7A6A50));
        for (int i = 0; i < 3; i++) {
            hand.drawArc(60 + i * 160, 90, 150, 200, 0, 180);
        }
        hand.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
