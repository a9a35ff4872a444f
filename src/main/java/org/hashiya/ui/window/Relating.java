package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hashiya.claim.ComparedClaims;
import org.hashiya.claim.Relation;
import org.hashiya.claim.Statement;
import org.hashiya.project.Edit;
import org.hashiya.ui.claims.RelateBar;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;

/// Relates two claims by one key: pressed on the first claim it is remembered, pressed on the
/// second a bar asks how the first stands to it.
final class Relating {
    private final Panes panes;
    private final Pen pen;
    private final Consumer<String> say;
    private final RelateBar bar = new RelateBar(this::done);
    private Optional<Statement> first = Optional.empty();

    Relating(Panes panes, Pen pen, Consumer<String> say) {
        this.panes = panes;
        this.pen = pen;
        this.say = say;
    }

    RelateBar bar() {
        return bar;
    }

    /// The key was pressed.
    void mark() {
        var here = panes.active().attention().flatMap(Relating::claimAt);
        if (here.isEmpty()) {
            say.accept(Words.say("relate.noClaim"));
        } else if (first.isEmpty() || first.get().id().equals(here.get().id())) {
            first = here;
            say.accept(
                    Words.say(
                            "relate.first",
                            Quote.shorten(here.get().words(), Quote.SHORT),
                            Keys.RELATE.getDisplayText()));
        } else {
            ask(first.get(), here.get());
        }
    }

    /// The claim that is looked at more closely, or the only one at the caret.
    private static Optional<Statement> claimAt(Attention attention) {
        var words = attention.text().words();
        return attention
                .looked()
                .flatMap(looked -> Statement.of(looked, words))
                .or(() -> {
                    var claims =
                            attention.here().stream()
                                    .flatMap(each -> Statement.of(each, words).stream())
                                    .toList();
                    return claims.size() == 1 ? Optional.of(claims.getFirst()) : Optional.empty();
                });
    }

    private void ask(Statement one, Statement other) {
        var two = new ComparedClaims(pen.project().entities());
        two.putAll(List.of(one, other));
        bar.ask(one, other, two.of(one.id(), other.id()));
    }

    private void done(Optional<Relation> made) {
        first = Optional.empty();
        made.ifPresent(relation -> pen.perform(new Edit.Relate(List.of(relation))));
        panes.focusActive();
    }
}
