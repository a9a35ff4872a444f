package org.hashiya.proposal.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.language.Folding;
import org.hashiya.language.LanguageTag;

/// Cuts a passage into what may belong to a figure.
final class Signs {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<number>\\d{1,3}(?:[ .,'’٬\\u00A0\\u202F]\\d{3})+(?!\\d)|\\d+(?:[.,٫]\\d+)?)(?<tail>[-'’]?\\p{L}+|-(?=\\p{L}))?"
                            + "|(?<word>[\\p{L}\\p{M}]+)|(?<sign>[-–—%.,;:!?()«»\"“”])");
    private static final Pattern ORDINAL =
            Pattern.compile("[-'’]?(?:c[iu]\\p{L}*|й|го|му|ый|ая|ой|я|е|х|st|nd|rd|th|s|es)");
    private static final Pattern ENDING =
            Pattern.compile(
                    "|[а-я]{1,3}|(?:n?[iu]n|d[aə]n?|y?[aə]|n?[iu]|l[aə]r\\p{L}*|d[aə]k|[iu]n[iu]|l[aə])");
    private static final int LONGEST_PHRASE = 4;
    private static final Folding FOLDING = Folding.of(LanguageTag.UNKNOWN);
    private static final Map<String, List<Entry>> WORDS = new HashMap<>();
    private static final List<Entry> STEMS = new ArrayList<>();

    private record Entry(Sense sense, BigDecimal value, String words) {}

    static {
        read();
    }

    private final String words;
    private final List<Sign> signs = new ArrayList<>();

    private Signs(String words) {
        this.words = words;
    }

    private static void read() {
        try (var in = Signs.class.getResourceAsStream("numbers.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The program came without its words for numbers");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> add(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String[] row) {
        var sense =
                switch (row[1]) {
                    case "atleast" -> Sense.LEAST;
                    case "atmost" -> Sense.MOST;
                    default -> Sense.valueOf(row[1].toUpperCase(Locale.ROOT));
                };
        for (var written : row[3].split(" ", -1)) {
            boolean isStem = written.endsWith("~");
            var letters = fold(written.replace("~", "").replace('_', ' '));
            var entry = new Entry(sense, new BigDecimal(row[2]), letters);
            if (isStem) {
                STEMS.add(entry);
            } else {
                WORDS.computeIfAbsent(letters, _ -> new ArrayList<>()).add(entry);
            }
        }
    }

    private static String fold(String written) {
        return FOLDING.letters(written).replace('ı', 'i').replace('ة', 'ه');
    }

    static List<Sign> of(String words) {
        return new Signs(words).cut();
    }

    private List<Sign> cut() {
        var digits = digits(words);
        var tokens = TOKEN.matcher(digits).results().toList();
        for (int i = 0; i < tokens.size(); ) {
            var token = tokens.get(i);
            if (token.group("number") != null) {
                number(token.group("number"), token.group("tail"), token.start(), token.end());
                i++;
            } else if (token.group("word") != null) {
                int taken = 1;
                for (int count = Math.min(LONGEST_PHRASE, tokens.size() - i); count > 1; count--) {
                    int end = tokens.get(i + count - 1).end();
                    if (phrase(token.start(), end)) {
                        taken = count;
                        break;
                    }
                }
                if (taken == 1) {
                    word(token.start(), token.end());
                }
                i += taken;
            } else {
                sign(token.group("sign"), token.start(), token.end());
                i++;
            }
        }
        return signs;
    }

    /// Digits of all scripts as ours; every other letter keeps its place.
    private static String digits(String words) {
        var plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            plain.append(
                    Character.isDigit(letter)
                            ? (char) ('0' + Character.digit(letter, 10))
                            : letter);
        }
        return plain.toString();
    }

    private void number(
            String number, @org.jspecify.annotations.Nullable String tail, int start, int end) {
        int numberEnd = start + number.length();
        var rest = tail == null ? "" : fold(tail);
        if (!rest.isEmpty() && ORDINAL.matcher(rest).matches()) {
            add(EnumSet.of(Sense.ORDINAL), BigDecimal.ZERO, start, end);
            return;
        }
        add(EnumSet.of(Sense.DIGITS), value(number), start, numberEnd);
        if (!rest.isEmpty() && Character.isLetter(rest.charAt(rest.length() - 1))) {
            int from = numberEnd + (Character.isLetter(rest.charAt(0)) ? 0 : 1);
            if (!ENDING.matcher(rest.substring(from - numberEnd)).matches()) {
                word(from, end);
            }
        }
    }

    /// A separator before three digits groups them, any other is the decimal sign.
    private static BigDecimal value(String number) {
        var grouped = number.replaceAll("[ .,'’٬\\u00A0\\u202F](?=\\d{3}(?!\\d))", "");
        return new BigDecimal(grouped.replace(',', '.').replace('٫', '.'));
    }

    private boolean phrase(int start, int end) {
        var entries = WORDS.get(fold(words.substring(start, end)));
        if (entries == null) {
            return false;
        }
        add(senses(entries), entries.getFirst().value(), start, end);
        return true;
    }

    private static Set<Sense> senses(List<Entry> entries) {
        var senses = EnumSet.noneOf(Sense.class);
        entries.forEach(entry -> senses.add(entry.sense()));
        return senses;
    }

    private void word(int start, int end) {
        var letters = fold(words.substring(start, end));
        if (phrase(start, end)) {
            return;
        }
        boolean isArabicAnd = letters.length() > 2 && letters.charAt(0) == 'و';
        if (isArabicAnd && WORDS.containsKey(letters.substring(1))) {
            add(EnumSet.of(Sense.SKIP), BigDecimal.ZERO, start, start + 1);
            phrase(start + 1, end);
            return;
        }
        var stem = stem(letters);
        if (stem.isPresent()) {
            add(EnumSet.of(stem.get().sense()), stem.get().value(), start, end);
        } else {
            add(EnumSet.of(Sense.WORD), BigDecimal.ZERO, start, end);
        }
    }

    private static Optional<Entry> stem(String letters) {
        return STEMS.stream()
                .filter(entry ->
                        letters.startsWith(entry.words())
                                && ENDING.matcher(letters.substring(entry.words().length()))
                                        .matches())
                .findFirst();
    }

    private void sign(String sign, int start, int end) {
        var sense =
                switch (sign) {
                    case "%" -> Sense.PERCENT;
                    case "-", "–", "—" -> Sense.DASH;
                    default -> Sense.END;
                };
        add(EnumSet.of(sense), BigDecimal.ZERO, start, end);
    }

    private void add(Set<Sense> senses, BigDecimal value, int start, int end) {
        signs.add(new Sign(senses, value, words.substring(start, end), start, end));
    }
}
