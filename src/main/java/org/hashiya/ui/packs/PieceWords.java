package org.hashiya.ui.packs;

import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.pack.Exercise;
import org.hashiya.pack.Piece;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.MeaningWords;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// What the items of packs are called in the window, and by what picture and words one knows them.
final class PieceWords {
    private static final int FIRST = 90;

    private PieceWords() {}

    /// What kind of item it is.
    static String kind(Piece piece) {
        return switch (piece) {
            case Piece.Heading _ -> Words.say("pack.kind.heading");
            case Piece.Passage _ -> Words.say("pack.kind.passage");
            case Piece.Facing _ -> Words.say("pack.kind.facing");
            case Piece.Illustration _ -> Words.say("pack.kind.picture");
            case Piece.Instruction _ -> Words.say("pack.kind.instruction");
            case Piece.Question(_, var exercise, _) -> kind(exercise);
            case Piece.WritingSpace _ -> Words.say("pack.kind.space");
            case Piece.PageBreak _ -> Words.say("pack.kind.break");
            case Piece.Glossary _ -> Words.say("pack.kind.glossary");
            case Piece.Register _ -> Words.say("pack.kind.register");
            case Piece.Timeline _ -> Words.say("pack.kind.timeline");
            case Piece.Claims _ -> Words.say("pack.kind.claims");
            case Piece.Sources _ -> Words.say("pack.kind.sources");
        };
    }

    static String kind(Exercise exercise) {
        return switch (exercise) {
            case Exercise.Open _ -> Words.say("pack.task.open");
            case Exercise.Choice _ -> Words.say("pack.task.choice");
            case Exercise.Find _ -> Words.say("pack.task.find");
            case Exercise.Sort _ -> Words.say("pack.task.sort");
            case Exercise.Compare _ -> Words.say("pack.task.compare");
        };
    }

    static Ikon picture(Piece piece) {
        return switch (piece) {
            case Piece.Heading _ -> MaterialDesignF.FORMAT_TITLE;
            case Piece.Passage _ -> MaterialDesignF.FORMAT_QUOTE_OPEN;
            case Piece.Facing _ -> MaterialDesignV.VIEW_COLUMN_OUTLINE;
            case Piece.Illustration _ -> MaterialDesignI.IMAGE_OUTLINE;
            case Piece.Instruction _ -> MaterialDesignI.INFORMATION_OUTLINE;
            case Piece.Question _ -> MaterialDesignH.HELP_CIRCLE_OUTLINE;
            case Piece.WritingSpace _ -> MaterialDesignF.FORMAT_LINE_SPACING;
            case Piece.PageBreak _ -> MaterialDesignF.FORMAT_PAGE_BREAK;
            case Piece.Glossary _ -> MaterialDesignA.ALPHABETICAL;
            case Piece.Register _ -> MaterialDesignA.ACCOUNT_GROUP_OUTLINE;
            case Piece.Timeline _ -> MaterialDesignT.TIMELINE_OUTLINE;
            case Piece.Claims _ -> MaterialDesignC.COMPARE_HORIZONTAL;
            case Piece.Sources _ -> MaterialDesignB.BOOKSHELF;
        };
    }

    /// The words by which one knows the item in a list; empty when its kind says all.
    static String first(Piece piece) {
        return Quote.shorten(
                switch (piece) {
                    case Piece.Heading(var words, _) -> words;
                    case Piece.Passage(var excerpt, _, _) -> excerpt.words();
                    case Piece.Facing(var columns, _, _) -> columns.getFirst().words();
                    case Piece.Illustration(_, var caption, _, var alternative) ->
                            caption.isBlank() ? alternative : caption;
                    case Piece.Instruction(var words) -> words;
                    case Piece.Question(var words, _, _) -> words;
                    case Piece.WritingSpace(int lines) -> Words.say("pack.lines", lines);
                    case Piece.Register(var kinds) ->
                            kinds.stream().map(MeaningWords::of).collect(Collectors.joining(", "));
                    case Piece.PageBreak _,
                            Piece.Glossary _,
                            Piece.Timeline _,
                            Piece.Claims _,
                            Piece.Sources _ ->
                            "";
                },
                FIRST);
    }

    /// Whether the program writes what stands there.
    static boolean isWritten(Piece piece) {
        return switch (piece) {
            case Piece.Glossary _,
                    Piece.Register _,
                    Piece.Timeline _,
                    Piece.Claims _,
                    Piece.Sources _ ->
                    true;
            case Piece.Heading _,
                    Piece.Passage _,
                    Piece.Facing _,
                    Piece.Illustration _,
                    Piece.Instruction _,
                    Piece.Question _,
                    Piece.WritingSpace _,
                    Piece.PageBreak _ ->
                    false;
        };
    }

    static String of(Piece.Shown shown) {
        return switch (shown) {
            case NOTHING -> Words.say("pack.shown.nothing");
            case NAMES -> Words.say("pack.shown.names");
            case NOTES -> Words.say("pack.shown.notes");
        };
    }

    static String of(Piece.Order order) {
        return switch (order) {
            case READING -> Words.say("pack.order.reading");
            case ALPHABET -> Words.say("pack.order.alphabet");
        };
    }

    static List<Piece.Shown> shown() {
        return List.of(Piece.Shown.values());
    }
}
