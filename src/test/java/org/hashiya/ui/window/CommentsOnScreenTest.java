package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.hashiya.annotation.Comment;
import org.hashiya.project.Comments;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People talk about an annotation in its card, and find what is still open in the drawer.
class CommentsOnScreenTest {
    @TempDir Path folder;
    private TextId text;
    private DeskOnScreen window;

    @BeforeEach
    void aTextWithAMark() throws Exception {
        var project = folder.resolve("three.hashiya");
        text = LittleArchive.make(project).getFirst();
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        window.panes();
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.select(window.panes().getFirst(), "Mirzə Davud");
        window.type(KeyCode.P);
        window.until(() -> window.has(".card #comment-field"));
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Comments stored() {
        return window.desk().desk().store().project().comments();
    }

    private List<String> words() {
        return stored().all().stream().map(Comment::words).toList();
    }

    /// Writes into the field that has the keyboard.
    private void write(String words) {
        DeskOnScreen.fx(() -> {
            var field = (TextInputControl) window.stage().scene().getFocusOwner();
            field.setText(words);
            return field;
        });
        window.type(KeyCode.ENTER);
    }

    @Test
    void aCommentIsWrittenAnsweredResolvedAndFoundAgain() {
        window.type(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        write("Which Davud is it?");
        window.until(() -> words().equals(List.of("Which Davud is it?")));
        window.until(() -> window.has("#comment-answer"));
        assertThat(window.robot.lookup(".card-head .muted").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("1");

        window.clickOn("#comment-answer");
        write("The scribe.");
        window.until(() -> words().size() == 2);
        assertThat(stored().all().getLast().at().answers())
                .contains(stored().all().getFirst().id());
        window.settle();

        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        var list = (ListView<?>) window.node("#comments");
        window.until(() -> list.getItems().size() == 1);
        window.clickOn(window.panes().getFirst(), "köhnə");
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        DeskOnScreen.fx(() -> {
            list.getSelectionModel().selectFirst();
            return list;
        });
        window.type(KeyCode.ENTER);
        window.until(() -> window.has("#comment-resolve"));
        window.clickOn("#comment-resolve");
        window.until(() -> stored().open().isEmpty());
        window.until(() -> list.getItems().isEmpty());
        window.clickOn("#comments-all");
        window.until(() -> list.getItems().size() == 1);

        Waiting.on(window.desk().desk().undo());
        assertThat(stored().open()).hasSize(1);
    }

    @Test
    void anErasedMarkTakesItsCommentsAlong() {
        window.type(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        write("Which Davud is it?");
        window.until(() -> words().size() == 1);
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.type(KeyCode.DELETE);
        window.until(() -> words().isEmpty());
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> words().size() == 1);
    }

    @Test
    void aTextIsCommentedOnAsAWhole() {
        window.clickOn(window.panes().getFirst(), "köhnə");
        window.type(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        window.until(() -> window.has(".comments-of-text #comment-field"));
        window.clickOn(".comments-of-text #comment-field");
        write("The scan lacks its last page.");
        window.until(() -> words().size() == 1);
        assertThat(stored().all().getFirst().at())
                .isEqualTo(
                        new Comment.Place(
                                text, java.util.Optional.empty(), java.util.Optional.empty()));
    }
}
