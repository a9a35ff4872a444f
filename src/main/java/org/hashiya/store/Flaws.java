package org.hashiya.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.hashiya.project.Refused;

/// Where those who examine a project tell what they find. What cannot be read is a flaw like
/// others, and does not keep them from looking at the rest.
final class Flaws {
    private static final String POINTER = "; “verify” tells more";
    private final Session session;
    private final Consumer<Flaw> told;
    private boolean isOver;

    Flaws(Session session, Consumer<Flaw> told) {
        this.session = session;
        this.told = told;
    }

    interface Reading<T> {
        T read() throws SQLException;
    }

    void add(String sentence) {
        told.accept(new Flaw(sentence));
    }

    /// What `reading` gives; empty when it failed, and then that is told.
    ///
    /// @param subject of a sentence that goes on with “cannot be read”
    <T> Optional<T> read(String subject, Reading<T> reading) {
        if (isOver) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read());
        } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            add(subject + " cannot be read: " + why(e) + ".");
            endIfClosed();
            return Optional.empty();
        }
    }

    /// The reason in words, without a full stop.
    static String why(Throwable e) {
        return switch (e) {
            case Refused refused -> refused.sentence().replace(POINTER, "").replaceAll("\\.$", "");
            case IllegalArgumentException wrong when wrong.getMessage() != null ->
                    wrong.getMessage().replaceAll("\\.$", "");
            case SQLException _, OutOfMemoryError _, StackOverflowError _ ->
                    "the database is damaged there";
            default -> "what is stored there makes no sense";
        };
    }

    /// H2 closes a database in which it finds damage of some kinds.
    private void endIfClosed() {
        try {
            if (!session.connection().isValid(0)) {
                isOver = true;
                add(
                        "The database closed itself because of that damage, so the rest of the"
                                + " project could not be examined.");
            }
        } catch (SQLException e) {
            throw new IllegalArgumentException("0 seconds are not a negative time", e);
        }
    }
}
