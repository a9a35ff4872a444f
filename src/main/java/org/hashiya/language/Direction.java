package org.hashiya.language;

/// Which way a line of writing runs.
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /// `ltr` or `rtl`.
    public String code() {
        return code;
    }

    /// Reads [#code].
    ///
    /// @throws IllegalArgumentException for anything but `ltr` and `rtl`
    public static Direction ofCode(String code) {
        return switch (code) {
            case "ltr" -> LEFT_TO_RIGHT;
            case "rtl" -> RIGHT_TO_LEFT;
            default -> throw new IllegalArgumentException("“" + code + "” is not ltr or rtl");
        };
    }

    /// The direction of the first letter that has one (rule P2 of Unicode's UAX #9); left to right
    /// when there is none.
    public static Direction ofWords(CharSequence words) {
        return words.codePoints()
                .map(Character::getDirectionality)
                .filter(Direction::isStrong)
                .mapToObj(strong ->
                        strong == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                ? LEFT_TO_RIGHT
                                : RIGHT_TO_LEFT)
                .findFirst()
                .orElse(LEFT_TO_RIGHT);
    }

    private static boolean isStrong(int directionality) {
        return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
