package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.hashiya.language.LanguageTag;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Desk;

/// The foot of the desk: bars of what is going on, what the disk did not take, notices, and the
/// status line. What comes of writing is told here.
final class Foot extends VBox implements Pen.Ledger {
    private final Desk desk;
    private final HitchNotice hitch;
    private final Notices notices = new Notices();
    private final StatusBar status = new StatusBar();

    Foot(Desk desk, Shell shell) {
        this.desk = desk;
        hitch = new HitchNotice(desk, shell);
        getChildren().setAll(hitch, notices, status);
        SalvageWords.of(desk).ifPresent(notices::heed);
        if (desk.store().readOnly().isPresent()) {
            status.showReadOnly();
        }
    }

    /// A bar of its own, above what is told.
    void carry(Node bar) {
        getChildren().addFirst(bar);
    }

    StatusBar status() {
        return status;
    }

    HitchNotice hitch() {
        return hitch;
    }

    void showHitch() {
        status.showHeldUp(hitch.refresh());
    }

    void showLanguage(Optional<LanguageTag> here) {
        status.showLanguage(here);
    }

    void say(String sentence) {
        status.say(sentence);
    }

    void tell(List<String> sentences) {
        notices.tell(sentences);
    }

    void apologise(String sentence) {
        notices.apologise(sentence);
    }

    @Override
    public void begun() {
        status.say("");
        status.begun();
    }

    @Override
    public void done() {
        status.ended(true);
    }

    @Override
    public void failed(Throwable why) {
        status.ended(false);
        notices.apologise(
                desk.store().readOnly().isPresent() ? Words.say("view.off") : Apology.of(why));
    }
}
