package org.hashiya.cli;

import java.util.Collection;
import org.hashiya.text.SourceText;

/// Tables as commands print them.
final class Tsv {
    private Tsv() {}

    static String escape(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    static void texts(java.io.PrintWriter out, Collection<SourceText> texts) {
        out.println("id\tlanguage\tdirection\tchars\ttitle");
        for (var text : texts) {
            out.println(
                    "%s\t%s\t%s\t%d\t%s"
                            .formatted(
                                    text.id(),
                                    text.language(),
                                    text.direction().code(),
                                    text.codePoints(),
                                    escape(text.title())));
        }
    }
}
