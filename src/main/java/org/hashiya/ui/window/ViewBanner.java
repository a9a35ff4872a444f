package org.hashiya.ui.window;

import javafx.scene.control.Label;
import org.hashiya.store.ReadOnly;
import org.hashiya.ui.kit.Moments;
import org.hashiya.ui.kit.Words;

/// Says that another program has the project open, and of when this view of it is.
final class ViewBanner extends Label {
    ViewBanner(ReadOnly view) {
        setId("view-banner");
        getStyleClass().addAll("notice", "notice-heed");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setText(words(view));
    }

    private static String words(ReadOnly view) {
        var asOf =
                Words.say(view.isBackup() ? "view.backup" : "view.copy", Moments.say(view.asOf()));
        return view.by()
                .map(by ->
                        asOf
                                + " "
                                + Words.say(
                                        "view.by", by.who(), by.host(), Moments.say(by.since())))
                .orElse(asOf);
    }
}
