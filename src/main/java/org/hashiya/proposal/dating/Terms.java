package org.hashiya.proposal.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hashiya.language.Folding;

/// Cuts words into terms.
final class Terms {
    private static final Map<Character, Sense> SIGNS =
            Map.ofEntries(
                    Map.entry('-', Sense.DASH),
                    Map.entry('/', Sense.SLASH),
                    Map.entry('.', Sense.DOT),
                    Map.entry(',', Sense.COMMA),
                    Map.entry('،', Sense.COMMA),
                    Map.entry('(', Sense.OPEN),
                    Map.entry(')', Sense.CLOSE),
                    Map.entry('[', Sense.SUPPLIED_OPEN),
                    Map.entry(']', Sense.SUPPLIED_CLOSE),
                    Map.entry('?', Sense.QUESTION),
                    Map.entry('~', Sense.TILDE));

    /// The value of an "and" that is written to the next word.
    static final int JOINED = 2;

    /// So many digits make a number a year.
    private static final int YEAR_DIGITS = 4;

    private final Tongue tongue;
    private final Lexicon lexicon;
    private final Folding.Folded folded;
    private final String letters;
    private final List<Term> terms = new ArrayList<>();
    private int at;

    private Terms(String words, Tongue tongue) {
        this.tongue = tongue;
        lexicon = Lexicon.of(tongue);
        folded = Letters.fold(words);
        letters = folded.letters();
    }

    /// The terms of `words`, taken for words of that language.
    static List<Term> of(String words, Tongue tongue) {
        var cut = new Terms(words, tongue);
        while (cut.at < cut.letters.length()) {
            cut.next();
        }
        return Numerals.joined(cut.terms);
    }

    private void next() {
        char sign = letters.charAt(at);
        if (sign >= '0' && sign <= '9') {
            number();
        } else if (Character.isLetter(sign)) {
            word();
        } else {
            var sense = SIGNS.get(sign);
            if (sense != null) {
                add(sense, 0, 0, at, at + 1);
            } else if (sign != ' ' && sign != '\'' && sign != '"') {
                add(Sense.UNKNOWN, 0, 0, at, at + 1);
            }
            at++;
        }
    }

    private void add(Sense sense, int value, int digits, int from, int to) {
        terms.add(new Term(sense, value, digits, Term.Suffix.NONE, "", start(from), end(to)));
    }

    private int start(int letter) {
        return folded.start(letter);
    }

    private int end(int after) {
        return folded.end(after - 1);
    }

    private void number() {
        int from = at;
        while (at < letters.length() && letters.charAt(at) >= '0' && letters.charAt(at) <= '9') {
            at++;
        }
        int digits = at - from;
        if (digits > 4) {
            add(Sense.UNKNOWN, 0, digits, from, at);
            return;
        }
        int value = Integer.parseInt(letters.substring(from, at));
        int begin = pastDash(at);
        int stop = endOfWord(begin);
        stop = begin + ending(letters.substring(begin, stop));
        var written = letters.substring(begin, stop);
        var suffix = written.isEmpty() ? Term.Suffix.NONE : tongue.suffix(written);
        if (suffix != Term.Suffix.NONE) {
            terms.add(
                    new Term(Sense.NUMBER, value, digits, suffix, written, start(from), end(stop)));
            at = stop;
        } else {
            boolean isShortYear = digits == 2 && from > 0 && letters.charAt(from - 1) == '\'';
            add(Sense.NUMBER, value, isShortYear ? YEAR_DIGITS : digits, from, at); // '37
        }
    }

    /// How many of the letters at a number are its ending: all, or those before a word that was
    /// written together with it ("1920-ciilin").
    private int ending(String written) {
        if (written.isEmpty() || tongue.suffix(written) != Term.Suffix.NONE) {
            return written.length();
        }
        for (int length = written.length() - 1; length > 0; length--) {
            boolean isWord = lexicon.find(List.of(written.substring(length))).isPresent();
            if (isWord && tongue.suffix(written.substring(0, length)) == Term.Suffix.ORDINAL) {
                return length;
            }
        }
        return written.length();
    }

    /// Past a dash or apostrophe and the white space behind it, where a break of the line may be;
    /// the same place when none is there.
    private int pastDash(int from) {
        int place = from;
        if (place < letters.length() && "-'".indexOf(letters.charAt(place)) >= 0) {
            place++;
            while (place < letters.length() && letters.charAt(place) == ' ') {
                place++;
            }
            return endOfWord(place) > place ? place : from;
        }
        boolean isApart =
                place < letters.length()
                        && letters.charAt(place) == ' '
                        && tongue.isOrdinalAlone(
                                letters.substring(place + 1, endOfWord(place + 1)));
        return isApart ? place + 1 : from;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < letters.length() && Character.isLetter(letters.charAt(end))) {
            end++;
        }
        return end;
    }

    private void word() {
        int from = at;
        var words = new ArrayList<String>();
        var ends = new ArrayList<Integer>();
        int place = at;
        while (words.size() < 3 && place < letters.length()) {
            int end = endOfWord(place);
            if (end == place) {
                break;
            }
            words.add(letters.substring(place, end));
            ends.add(end);
            place = pastGap(end);
        }
        var found = lexicon.find(words);
        if (found.isPresent()) {
            var known = found.get();
            int end = ends.get(known.count() - 1);
            if (known.isJoined() && !terms.isEmpty()) {
                add(Sense.AND, JOINED, 0, from, from + 1);
            }
            terms.add(
                    new Term(
                            known.sense(),
                            known.value(),
                            0,
                            Term.Suffix.NONE,
                            known.ending(),
                            start(from),
                            end(end)));
            at = end;
        } else {
            int end = ends.getFirst();
            int roman = Numerals.roman(words.getFirst());
            if (roman > 0 || !compound(words.getFirst())) {
                add(roman > 0 ? Sense.ROMAN : Sense.UNKNOWN, roman, 0, from, end);
            }
            at = end;
        }
    }

    /// A number and what it counts in one word: "двухдневный", "ikigünlük"; or two words that have
    /// lost the space between them.
    private boolean compound(String word) {
        for (int length = word.length() - 2; length > 1; length--) {
            var first = lexicon.find(List.of(word.substring(0, length)));
            var second = lexicon.find(List.of(word.substring(length)));
            if (first.isPresent()
                    && second.isPresent()
                    && first.get().sense() == Sense.CARDINAL
                    && isUnit(second.get().sense())) {
                add(Sense.CARDINAL, first.get().value(), 0, at, at + length);
                add(second.get().sense(), 0, 0, at + length, at + word.length());
                return true;
            }
        }
        return false;
    }

    private static boolean isUnit(Sense sense) {
        return switch (sense) {
            case DAYS, WEEKS, MONTHS, UNIT_YEARS -> true;
            default -> false;
        };
    }

    /// Between the words of a phrase may stand spaces, a dot, a dash or an apostrophe.
    private int pastGap(int from) {
        int place = from;
        while (place < letters.length() && " .-'".indexOf(letters.charAt(place)) >= 0) {
            place++;
        }
        return place;
    }
}
