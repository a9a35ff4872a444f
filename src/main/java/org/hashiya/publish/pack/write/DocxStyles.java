package org.hashiya.publish.pack.write;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.pack.Run;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/// The styles of a pack in a word processor: whoever changes one there changes every passage, every
/// question or every date at once.
final class DocxStyles {
    private static final String ACCENT = "7A2622";
    private static final String QUIET = "555555";
    private static final String RULE = "999999";

    private final CTStyles styles = CTStyles.Factory.newInstance();

    /// A style of paragraphs.
    enum Style {
        TITLE("Title", "Title", 48, 120, 120),
        HEADING_1("Heading1", "heading 1", 32, 480, 160),
        HEADING_2("Heading2", "heading 2", 26, 320, 120),
        HEADING_3("Heading3", "heading 3", 22, 240, 80),
        COPY("PackCopy", "Pack copy", 17, 0, 0),
        LABEL("PackLabel", "Pack label", 18, 120, 60),
        CONTENTS_1("TOC1", "toc 1", 21, 0, 40),
        CONTENTS_2("TOC2", "toc 2", 21, 0, 40),
        CONTENTS_3("TOC3", "toc 3", 21, 0, 40),
        INSTRUCTION("PackInstruction", "Pack instruction", 21, 80, 80),
        LEAD_IN("PackLeadIn", "Pack lead-in", 21, 200, 80),
        ORIGIN("PackOrigin", "Pack source line", 17, 80, 80),
        PASSAGE("PackPassage", "Pack passage", 21, 0, 100),
        CAPTION("Caption", "caption", 17, 60, 160),
        QUESTION("PackQuestion", "Pack question", 21, 240, 80),
        OPTION("PackOption", "Pack option", 21, 20, 40),
        LINE("PackLine", "Pack writing line", 21, 0, 0),
        ANSWER("PackAnswer", "Pack answer", 20, 40, 40),
        ENTRY("PackEntry", "Pack entry", 21, 40, 80),
        CELL("PackCell", "Pack cell", 19, 40, 40),
        NOTE("FootnoteText", "footnote text", 17, 0, 20),
        EDGE("Header", "header", 16, 0, 0);

        private final String id;
        private final String called;
        private final int halfPoints;
        private final int before;
        private final int after;

        Style(String id, String called, int halfPoints, int before, int after) {
            this.id = id;
            this.called = called;
            this.halfPoints = halfPoints;
            this.before = before;
            this.after = after;
        }

        String id() {
            return id;
        }

        static Style heading(int level) {
            return switch (level) {
                case 1 -> HEADING_1;
                case 2 -> HEADING_2;
                default -> HEADING_3;
            };
        }

        static Style contents(int level) {
            return switch (level) {
                case 1 -> CONTENTS_1;
                case 2 -> CONTENTS_2;
                default -> CONTENTS_3;
            };
        }
    }

    static void addTo(XWPFDocument document, LanguageTag language) {
        var all = new DocxStyles();
        all.defaults(language);
        for (var style : Style.values()) {
            all.paragraph(style);
        }
        for (var mark : Run.Mark.values()) {
            all.mark(mark);
        }
        document.createStyles().setStyles(all.styles);
    }

    /// The style of words with a mark; none for words without one.
    static Optional<String> of(Run.Mark mark) {
        return mark == Run.Mark.NONE ? Optional.empty() : Optional.of("PackMark" + mark.ordinal());
    }

    private void defaults(LanguageTag language) {
        var defaults = styles.addNewDocDefaults();
        var words = defaults.addNewRPrDefault().addNewRPr();
        fonts(words, "Cambria", "Times New Roman");
        size(words, 21);
        var tongue = words.addNewLang();
        tongue.setVal(language.tag());
        if (language.direction() == Direction.RIGHT_TO_LEFT) {
            tongue.setBidi(language.tag());
        }
        var spacing = defaults.addNewPPrDefault().addNewPPr().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(288));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        spacing.setAfter(BigInteger.valueOf(100));
        var normal = style("Normal", "Normal", STStyleType.PARAGRAPH);
        normal.setDefault(true);
    }

    private CTStyle style(String id, String called, STStyleType.Enum type) {
        var style = styles.addNewStyle();
        style.setType(type);
        style.setStyleId(id);
        style.addNewName().setVal(called);
        return style;
    }

    private void paragraph(Style kind) {
        var style = style(kind.id, kind.called, STStyleType.PARAGRAPH);
        style.addNewBasedOn().setVal("Normal");
        style.addNewQFormat();
        var form = style.addNewPPr();
        switch (kind) {
            case HEADING_1, HEADING_2, HEADING_3, LABEL, LEAD_IN, ORIGIN, QUESTION -> {
                form.addNewKeepNext();
                form.addNewKeepLines();
            }
            case INSTRUCTION, ANSWER, OPTION -> form.addNewKeepLines();
            default -> form.addNewWidowControl();
        }
        var spacing = form.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(kind.before));
        spacing.setAfter(BigInteger.valueOf(kind.after));
        if (kind == Style.LINE) {
            spacing.setLine(BigInteger.valueOf(480));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
        indent(kind, form);
        level(kind, form);
        words(kind, style.addNewRPr());
        borders(kind, style);
    }

    private static void indent(Style kind, CTPPrGeneral form) {
        int start =
                switch (kind) {
                    case CONTENTS_2, PASSAGE, ANSWER -> 340;
                    case CONTENTS_3 -> 680;
                    case QUESTION, OPTION -> 480;
                    default -> 0;
                };
        if (start > 0) {
            var indent = form.addNewInd();
            indent.setStart(BigInteger.valueOf(start));
            if (kind == Style.QUESTION || kind == Style.OPTION) {
                indent.setHanging(BigInteger.valueOf(480));
            }
        }
    }

    private static void level(Style kind, CTPPrGeneral form) {
        switch (kind) {
            case HEADING_1 -> form.addNewOutlineLvl().setVal(BigInteger.ZERO);
            case HEADING_2 -> form.addNewOutlineLvl().setVal(BigInteger.ONE);
            case HEADING_3 -> form.addNewOutlineLvl().setVal(BigInteger.TWO);
            default -> {}
        }
    }

    private static void words(Style kind, CTRPr words) {
        switch (kind) {
            case TITLE, HEADING_1, HEADING_2, HEADING_3 -> bold(words);
            case COPY, LABEL -> {
                fonts(words, "Calibri", "Arial");
                bold(words);
            }
            case ORIGIN, CAPTION, NOTE, EDGE -> fonts(words, "Calibri", "Arial");
            default -> {}
        }
        switch (kind) {
            case COPY -> words.addNewColor().setVal(ACCENT);
            case ORIGIN, CAPTION, LEAD_IN, EDGE -> words.addNewColor().setVal(QUIET);
            default -> {}
        }
        size(words, kind.halfPoints);
    }

    private static void borders(Style kind, CTStyle style) {
        switch (kind) {
            case HEADING_1 -> border(style.getPPr().addNewPBdr().addNewBottom(), 4);
            case LINE -> {
                var border = style.getPPr().addNewPBdr();
                border(border.addNewBottom(), 4);
                // Or else lines one below the other have one border together.
                border(border.addNewBetween(), 4);
            }
            case INSTRUCTION -> style.getPPr().addNewShd().setFill("F5F1E8");
            case ANSWER -> style.getPPr().addNewShd().setFill("EEF4EC");
            default -> {}
        }
    }

    private static void border(CTBorder border, int width) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(width));
        border.setSpace(BigInteger.ONE);
        border.setColor(RULE);
    }

    private void mark(Run.Mark mark) {
        if (mark == Run.Mark.NONE) {
            return;
        }
        var called = "Pack mark " + mark.name().toLowerCase(Locale.ROOT);
        var style = style(of(mark).orElseThrow(), called, STStyleType.CHARACTER);
        style.addNewQFormat();
        var line = style.addNewRPr().addNewU();
        line.setColor(mark == Run.Mark.TERM ? ACCENT : "777777");
        line.setVal(
                switch (mark) {
                    case NAME, NONE -> STUnderline.SINGLE;
                    case DATE -> STUnderline.DOUBLE;
                    case MEASURE -> STUnderline.DASH;
                    case TERM -> STUnderline.DOTTED;
                    case CLAIM -> STUnderline.THICK;
                    case OTHER -> STUnderline.DOT_DASH;
                });
    }

    private static void fonts(CTRPr words, String font, String complex) {
        var fonts = words.addNewRFonts();
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        fonts.setCs(complex);
    }

    private static void bold(CTRPr words) {
        words.addNewB();
        words.addNewBCs();
    }

    /// Arabic letters are smaller at the same size.
    private static void size(CTRPr words, int halfPoints) {
        words.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        words.addNewSzCs().setVal(BigInteger.valueOf(halfPoints + 4));
    }
}
