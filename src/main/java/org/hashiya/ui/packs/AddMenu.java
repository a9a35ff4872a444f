package org.hashiya.ui.packs;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityKind;
import org.hashiya.pack.Exercise;
import org.hashiya.pack.Piece;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/// What can be put into a pack besides passages. Each begins with words that say what belongs
/// there.
final class AddMenu extends MenuButton {
    private final Consumer<Piece> add;

    /// @param picture asks for the file of a picture
    /// @param find asks for the words that are selected in the panes
    /// @param compare holds two texts of the pack against each other
    record Deeds(Consumer<Piece> add, Runnable picture, Runnable find, Runnable compare) {}

    AddMenu(Deeds deeds) {
        super(Words.say("pack.add"));
        add = deeds.add();
        setId("pack-add");
        setMnemonicParsing(false);
        getStyleClass().add("small");
        getItems()
                .setAll(
                        item(new Piece.Heading(Words.say("pack.kind.heading"), 1)),
                        item(new Piece.Instruction(Words.say("pack.first.instruction"))),
                        question(new Exercise.Open("", 4)),
                        question(
                                new Exercise.Choice(
                                        List.of(
                                                new Exercise.Option(
                                                        Words.say("pack.first.right"), true),
                                                new Exercise.Option(
                                                        Words.say("pack.first.wrong"), false)))),
                        question(
                                new Exercise.Sort(
                                        List.of(
                                                Words.say("pack.first.earlier"),
                                                Words.say("pack.first.later")))),
                        item(
                                Words.say("pack.task.find"),
                                MaterialDesignH.HELP_CIRCLE_OUTLINE,
                                "find",
                                deeds.find()),
                        item(
                                Words.say("pack.task.compare"),
                                MaterialDesignH.HELP_CIRCLE_OUTLINE,
                                "compare",
                                deeds.compare()),
                        item(
                                Words.say("pack.add.picture"),
                                MaterialDesignI.IMAGE_OUTLINE,
                                "picture",
                                deeds.picture()),
                        item(new Piece.WritingSpace(6)),
                        item(new Piece.PageBreak()),
                        new SeparatorMenuItem(),
                        item(new Piece.Glossary(List.of(TagId.TERM), Piece.Order.READING)),
                        item(
                                new Piece.Register(
                                        List.of(
                                                EntityKind.PERSON,
                                                EntityKind.PLACE,
                                                EntityKind.ORGANISATION))),
                        item(new Piece.Timeline()),
                        item(new Piece.Claims(true)),
                        item(new Piece.Sources()));
    }

    private MenuItem question(Exercise exercise) {
        return item(new Piece.Question(Words.say("pack.first.question"), exercise, 1));
    }

    private MenuItem item(Piece piece) {
        return item(
                PieceWords.kind(piece),
                PieceWords.picture(piece),
                id(piece),
                () -> add.accept(piece));
    }

    private static MenuItem item(String words, Ikon picture, String id, Runnable deed) {
        var item = new MenuItem(words, FontIcon.of(picture));
        item.setMnemonicParsing(false);
        item.setId("pack-add-" + id);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private static String id(Piece piece) {
        return piece instanceof Piece.Question(_, var exercise, _)
                ? switch (exercise) {
                    case Exercise.Open _ -> "open";
                    case Exercise.Choice _ -> "choice";
                    case Exercise.Find _ -> "find";
                    case Exercise.Sort _ -> "sort";
                    case Exercise.Compare _ -> "compare";
                }
                : piece.kind();
    }
}
