package org.hashiya.tei;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Collects what a validator and the parser below it report.
final class Findings implements ErrorHandler {
    private static final int MOST = 1000;

    private final List<Finding> all = new ArrayList<>();
    private final OfParser ofParser = new OfParser();

    /// Thrown when there are so many that nobody reads on.
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough");
        }
    }

    List<Finding> all() {
        return all;
    }

    OfParser ofParser() {
        return ofParser;
    }

    void note(IOException fault) {
        all.add(new Finding(0, 0, PlainWords.notReadable(fault)));
    }

    private void add(SAXParseException fault, String sentence) throws Enough {
        all.add(
                new Finding(
                        Math.max(0, fault.getLineNumber()),
                        Math.max(0, fault.getColumnNumber()),
                        sentence));
        if (all.size() >= MOST) {
            throw new Enough();
        }
    }

    @Override
    public void warning(@Nullable SAXParseException fault) {
        // Of grammars only, and only about style.
    }

    @Override
    public void error(@Nullable SAXParseException fault) throws Enough {
        if (fault != null) {
            add(fault, PlainWords.ofGrammar(message(fault)));
        }
    }

    @Override
    public void fatalError(@Nullable SAXParseException fault) throws Enough {
        error(fault);
    }

    private static String message(Exception fault) {
        return fault.getMessage() == null ? "something is wrong" : fault.getMessage();
    }

    /// For what is wrong below any grammar.
    final class OfParser implements ErrorHandler {
        void note(SAXException fault) {
            if (all.stream().anyMatch(finding -> finding.sentence().contains("well-formed"))) {
                return;
            }
            var place =
                    fault instanceof SAXParseException known
                            ? known
                            : new SAXParseException(message(fault), null);
            all.add(
                    new Finding(
                            Math.max(0, place.getLineNumber()),
                            Math.max(0, place.getColumnNumber()),
                            PlainWords.notWellFormed(place)));
        }

        @Override
        public void warning(@Nullable SAXParseException fault) {}

        @Override
        public void error(@Nullable SAXParseException fault) {}

        @Override
        public void fatalError(@Nullable SAXParseException fault) throws SAXParseException {
            if (fault != null) {
                note(fault);
                throw fault;
            }
        }
    }
}
