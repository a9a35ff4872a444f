package org.hashiya.tei;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;

/// Says in plain words what the parser and the validator report.
final class PlainWords {
    private static final int MOST_NAMES = 12;

    private record Saying(Pattern pattern, Function<MatchResult, String> words) {
        static Saying of(String pattern, Function<MatchResult, String> words) {
            return new Saying(Pattern.compile(pattern, Pattern.DOTALL), words);
        }
    }

    private static final String NAME = "((?:\"[^\"]*\"(?: from namespace \"[^\"]*\")?))";

    private static final List<Saying> OF_THE_GRAMMAR =
            List.of(
                    Saying.of(
                            "element " + NAME + " not allowed anywhere(.*)",
                            m -> "The element " + name(m, 1) + " is not known" + expected(m, 2)),
                    Saying.of(
                            "element " + NAME + " not allowed yet; missing required elements? (.*)",
                            m ->
                                    "The element "
                                            + name(m, 1)
                                            + " stands too early; first comes "
                                            + quoted(m.group(2))),
                    Saying.of(
                            "element " + NAME + " not allowed (?:here|yet)(.*)",
                            m ->
                                    "The element "
                                            + name(m, 1)
                                            + " may not stand here"
                                            + expected(m, 2)),
                    Saying.of(
                            "found attribute " + NAME + ", but no attributes allowed here",
                            m -> "There can be no attribute here, but there is " + name(m, 1)),
                    Saying.of(
                            "attribute " + NAME + " not allowed here(.*)",
                            m ->
                                    "The attribute "
                                            + name(m, 1)
                                            + " may not stand here"
                                            + expected(m, 2)),
                    Saying.of(
                            "value of attribute " + NAME + " is invalid(.*)",
                            m ->
                                    "The attribute "
                                            + name(m, 1)
                                            + " cannot have this value"
                                            + expected(m, 2)),
                    Saying.of(
                            "element "
                                    + NAME
                                    + " missing (?:one or more )?required attributes?(.*)",
                            m ->
                                    "The element "
                                            + name(m, 1)
                                            + " lacks an attribute"
                                            + expected(m, 2)),
                    Saying.of(
                            "element "
                                    + NAME
                                    + " incomplete(?:; missing required elements? (.*)|(.*))",
                            m ->
                                    m.group(2) == null
                                            ? "Something is missing in the element "
                                                    + name(m, 1)
                                                    + expected(m, 3)
                                            : "In the element "
                                                    + name(m, 1)
                                                    + " there must also be "
                                                    + quoted(m.group(2))),
                    Saying.of(
                            "text not allowed here(.*)",
                            m -> "No words may stand here" + expected(m, 1)),
                    Saying.of(
                            "character content of element " + NAME + " invalid(.*)",
                            m ->
                                    "The element "
                                            + name(m, 1)
                                            + " cannot hold these words"
                                            + expected(m, 2)),
                    Saying.of(
                            "ID " + NAME + " has already been defined",
                            m -> "The id " + name(m, 1) + " names two elements"),
                    Saying.of(
                            "first occurrence of ID " + NAME,
                            m -> "The id " + name(m, 1) + " stands here for the first time"),
                    Saying.of(
                            "IDREF " + NAME + " without matching ID",
                            m -> "Nothing has the id " + name(m, 1)));

    private static final List<Saying> OF_THE_PARSER =
            List.of(
                    Saying.of(
                            "XML document structures must start and end within the same entity.*",
                            _ -> "The file ends in the middle; is it complete"),
                    Saying.of(
                            "Invalid byte .*",
                            _ ->
                                    "Its bytes are not the letters of the encoding that it names, or"
                                            + " of UTF-8 when it names none"),
                    Saying.of("Premature end of file.*", _ -> "The file is empty"),
                    Saying.of(
                            "Content is not allowed in prolog.*",
                            _ -> "The file does not begin like an XML file"),
                    Saying.of(
                            "The element type " + NAME + " must be terminated by the matching.*",
                            m -> "The element " + name(m, 1) + " is not closed where it must be"),
                    Saying.of(
                            "The entity " + NAME + " was referenced, but not declared.*",
                            m -> "Nobody says what the entity " + name(m, 1) + " stands for"),
                    Saying.of(
                            "The prefix "
                                    + NAME
                                    + " for (element|attribute) "
                                    + NAME
                                    + ".*is not bound.*",
                            m -> "Nobody says what the prefix " + name(m, 1) + " stands for"),
                    Saying.of(
                            "Attribute "
                                    + NAME
                                    + " was already specified for element "
                                    + NAME
                                    + ".*",
                            m ->
                                    "The element "
                                            + name(m, 2)
                                            + " has the attribute "
                                            + name(m, 1)
                                            + " twice"),
                    Saying.of(
                            ".*JAXP000100(?:01|02|03|04).*",
                            _ -> "Its entities make too much out of too little; that is not done"),
                    Saying.of(
                            ".*JAXP00010006.*",
                            _ ->
                                    "Its elements stand inside each other more than "
                                            + SafeXml.DEEPEST
                                            + " deep"),
                    Saying.of(
                            "An invalid XML character \\(Unicode: 0x([0-9a-fA-F]+)\\).*",
                            m ->
                                    "The sign U+"
                                            + "0".repeat(Math.max(0, 4 - m.group(1).length()))
                                            + m.group(1).toUpperCase(Locale.ROOT)
                                            + " cannot stand in XML"));

    private PlainWords() {}

    /// What a validator found.
    static String ofGrammar(String message) {
        return say(OF_THE_GRAMMAR, message) + ".";
    }

    /// Why a file is not well-formed XML.
    static String notWellFormed(SAXParseException fault) {
        var message = fault.getMessage() == null ? "it cannot be read" : fault.getMessage();
        return "This is not well-formed XML: " + lower(say(OF_THE_PARSER, message)) + ".";
    }

    /// Why a file could not be read as letters.
    static String notReadable(IOException fault) {
        return switch (fault) {
            case CharConversionException _ ->
                    "This is not well-formed XML: its bytes are not the letters of the encoding that"
                            + " it names, or of UTF-8 when it names none.";
            case UnsupportedEncodingException _ ->
                    "This is not well-formed XML: it names an encoding that nobody knows.";
            default -> "It could not be read.";
        };
    }

    private static String say(List<Saying> sayings, String message) {
        for (var saying : sayings) {
            var matcher = saying.pattern.matcher(message);
            if (matcher.matches()) {
                return saying.words.apply(matcher);
            }
        }
        var plain = quoted(message).strip().replaceFirst("[.]$", "");
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String name(MatchResult match, int group) {
        return quoted(match.group(group));
    }

    /// `; expected element "a", "b" or "c"`, not longer than one can read.
    private static String expected(MatchResult match, int group) {
        var rest = match.group(group).replaceFirst("^; ?", "").strip();
        if (rest.isEmpty()) {
            return "";
        }
        var names = rest.split(", ");
        if (names.length > MOST_NAMES) {
            rest =
                    String.join(", ", List.of(names).subList(0, MOST_NAMES))
                            + " or one of "
                            + (names.length - MOST_NAMES)
                            + " more";
        }
        return "; " + quoted(rest);
    }

    private static String quoted(String message) {
        return Pattern.compile("\"([^\"]*)\"")
                .matcher(message)
                .replaceAll(found -> Matcher.quoteReplacement("“" + found.group(1) + "”"))
                .replace("element end-tag", "end of the element");
    }
}
