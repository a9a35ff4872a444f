package org.hashiya.ui.window;

import javafx.scene.control.Button;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// In the head of a pane whose text is aligned with one beside it: whether they scroll together. A
/// press switches that.
final class FollowSign {
    private final Button button;

    FollowSign(Runnable toggle) {
        button = Parts.icon(MaterialDesignS.SWAP_HORIZONTAL, Words.say("pane.follows"), toggle);
        button.getStyleClass().add("follow-sign");
        button.managedProperty().bind(button.visibleProperty());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setVisible(false);
    }

    Button button() {
        return button;
    }

    /// @param linked whether something of the text is aligned with one beside it
    void show(boolean linked, boolean following) {
        button.setVisible(linked);
        button.setGraphic(
                FontIcon.of(
                        following ? MaterialDesignS.SWAP_HORIZONTAL : MaterialDesignL.LINK_OFF));
        Parts.explain(
                button,
                Parts.withKeys(
                        Words.say(following ? "pane.follows" : "pane.followsNot"), Keys.FOLLOW));
    }
}
