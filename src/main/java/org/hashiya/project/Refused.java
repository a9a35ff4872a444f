package org.hashiya.project;

/// What was asked for cannot be done, and the message says why in words for the person who asked:
/// what is wrong, where, what was kept, and what to do. Nothing was changed.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Remedy remedy;

    /// What would help.
    public enum Remedy {
        /// Something else must be asked for.
        ASK_DIFFERENTLY,
        /// The same may go well another time: the disk did not take it.
        TRY_AGAIN,
        /// The same may go well when the project was opened anew; until then nothing is taken.
        OPEN_ANEW
    }

    public Refused(String sentence) {
        super(sentence);
        remedy = Remedy.ASK_DIFFERENTLY;
    }

    public Refused(String sentence, Throwable cause) {
        this(sentence, cause, Remedy.ASK_DIFFERENTLY);
    }

    public Refused(String sentence, Throwable cause, Remedy remedy) {
        super(sentence, cause);
        this.remedy = remedy;
    }

    public Remedy remedy() {
        return remedy;
    }

    /// The sentence.
    public String sentence() {
        var message = getMessage();
        return message == null ? "" : message;
    }
}
