package org.hashiya.tei;

import java.util.Arrays;
import java.util.List;

/// One sentence of a receipt, as its parts, so that a window can say it in its own language.
///
/// @param of the title of the text that it speaks of; empty where that goes without saying
/// @param parts what stands in the gaps of the sentence
public record Said(String of, What what, List<String> parts) {
    public Said {
        parts = List.copyOf(parts);
    }

    /// The kinds of things that a receipt says.
    public enum What {
        MARKS("%s annotations: %s around their words, %s in fragments, %s between anchors."),
        TAGS("By tag: %s."),
        RECORDS(
                "%s claims with their slots, %s relations, %s alignments, %s comments, %s entities."),
        ROWS("%s: %s written."),
        UNASKED(
                "%s annotations were not asked for, by their tag, their certainty or who made them."),
        READ_TAGS("Left out on purpose, because this is a text to read: %s."),
        READ_RELATIONS("Left out on purpose: relations between claims, %s."),
        READ_ALIGNMENTS("Left out on purpose: alignments, %s."),
        READ_COMMENTS("Left out on purpose: comments, %s."),
        READ_REPAIRS("Left out on purpose: the list of repairs, %s."),
        READ_NOTES("Left out on purpose: notes on names and dates, %s."),
        READ_ATTRIBUTES("Left out on purpose: attributes of names and dates, %s."),
        READ_HISTORY("Left out on purpose: when each name and date was marked and changed."),
        READ_CROSSING("Left out because they cross other names or dates: %s."),
        UNUSED("%s entities that nothing in this text points at were left out (%s)."),
        UNTIED(
                "%s ties between entities lead to entities that are not in this file, and were left out with them."),
        MISSING("Pointers to %s entities that the registers do not have were left out."),
        LINKS_OUT(
                "%s alignments lead into the words of other texts, which this file does not hold; keep it together with %s."),
        LINKS_FROM(
                "%s alignments that touch this text stand in the files of the texts where they begin: %s."),
        LINKS_CUT("%s alignments lead into texts that are not in this corpus, and were left out."),
        RELATIONS(
                "Relations to claims that are not there any more, or were not asked for, were left out: %s."),
        COMMENTS("%s comments on annotations that were not asked for were left out with these."),
        REPAIRS(
                "%s repairs of letters are named by their rules in the header, not listed one by one."),
        PART(
                "The part in “%s” does not begin and end with a paragraph, so its language is not in the file."),
        SIGNS("%s signs in notes, names or titles that no XML file can hold became U+FFFD."),
        PAGES("%s breaks of pages were not asked for."),
        THEIRS(
                "The markup of the file that the text came from is in it: %s annotations are its elements as they were, %s of them are changed.");

        private final String words;

        What(String words) {
            this.words = words;
        }
    }

    public static Said of(What what, Object... parts) {
        return new Said("", what, Arrays.stream(parts).map(Said::written).toList());
    }

    private static String written(Object part) {
        return part instanceof Number number ? "%,d".formatted(number) : String.valueOf(part);
    }

    /// The same, of a text among others.
    public Said about(String title) {
        return new Said(title, what, parts);
    }

    /// In English.
    @Override
    public String toString() {
        var sentence = what.words.formatted(parts.toArray());
        return of.isEmpty() ? sentence : "“%s”: %s".formatted(of, sentence);
    }
}
