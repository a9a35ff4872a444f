package org.hashiya.exchange;

/// What is wrong with one line, in a sentence. Never leaves this package: [Faults] gathers it.
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String column;

    /// @param column empty when it is the line as a whole
    Fault(String column, String sentence) {
        super(sentence, null, false, false);
        this.column = column;
    }

    Fault(Column column, String sentence) {
        this(column.code(), sentence);
    }

    static Fault ofLine(String sentence) {
        return new Fault("", sentence);
    }

    String column() {
        return column;
    }

    String sentence() {
        var message = getMessage();
        return message == null ? "" : message;
    }
}
