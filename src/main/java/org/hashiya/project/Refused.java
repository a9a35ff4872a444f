package org.hashiya.project;

/// What was asked for cannot be done, and the message says why in words for the person who asked:
/// what is wrong, where, what was kept, and what to do. Nothing was changed.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }

    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// The sentence.
    public String sentence() {
        var message = getMessage();
        return message == null ? "" : message;
    }
}
