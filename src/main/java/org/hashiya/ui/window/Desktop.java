package org.hashiya.ui.window;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import org.hashiya.task.Background;
import org.hashiya.text.TextId;

/// What a pane asks of the desk it lies on.
interface Desktop {
    Background background();

    FindRound finding();

    /// The window around the desk.
    Shell shell();

    /// Asks what is known of a text.
    void describe(TextId text);

    Habits habits();

    /// Whether only texts are to be seen, without tools.
    BooleanProperty bareProperty();

    /// Bookmarks of a text are others now.
    void bookmarked();

    /// The reader is about to jump away from where this pane is.
    void leaving(ReadingPane pane);

    /// The reader turned to this pane.
    void activate(ReadingPane pane);

    /// The reader looks at something in this pane, or at nothing.
    void attend(ReadingPane pane, Optional<Attention> attention);

    /// The text of this pane has come.
    void arrived(ReadingPane pane);

    void close(ReadingPane pane);

    /// Tells the reader something in a sentence.
    void say(String sentence);
}
