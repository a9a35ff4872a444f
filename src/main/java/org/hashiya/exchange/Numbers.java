package org.hashiya.exchange;

import java.math.BigDecimal;

/// Numbers in plain digits.
final class Numbers {
    /// No source has more; it keeps a slip of the hand out of the database.
    private static final int LONGEST = 40;

    private Numbers() {}

    /// A whole number from 0, such as an offset.
    static int whole(String written, Column column) {
        boolean isWhole = !written.isEmpty() && written.chars().allMatch(Numbers::isDigit);
        if (!isWhole) {
            throw new Fault(
                    column, Say.quoted(written) + " is not a whole number in plain digits.");
        }
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new Fault(column, written + " is more than any text has.");
        }
    }

    /// Whether it is digits, perhaps with a sign before them and a point among them.
    static boolean isPlain(String written) {
        int point = 0;
        int digits = 0;
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            if (isDigit(sign)) {
                digits++;
            } else if (sign == '.' && point == 0 && digits > 0 && i + 1 < written.length()) {
                point = i;
            } else if (i > 0 || (sign != '-' && sign != '+')) {
                return false;
            }
        }
        return digits > 0;
    }

    static BigDecimal plain(String written, Column column) {
        return plain(written, column.code());
    }

    static BigDecimal plain(String written, String column) {
        if (!isPlain(written)) {
            throw new Fault(
                    column,
                    isGrouped(written)
                            ? Say.quoted(written)
                                    + " has signs between its digits; write plain digits and a"
                                    + " decimal point, as in 12000 or 12.5."
                            : Say.quoted(written)
                                    + " is not a number; write digits and a decimal point, as in"
                                    + " 12000 or 12.5.");
        }
        if (written.length() > LONGEST) {
            throw new Fault(column, Say.quoted(written) + " has more than " + LONGEST + " digits.");
        }
        return new BigDecimal(written);
    }

    private static boolean isGrouped(String written) {
        return written.chars().anyMatch(Numbers::isDigit)
                && written.chars()
                        .allMatch(sign ->
                                isDigit(sign)
                                        || Character.isSpaceChar(sign)
                                        || "+-.,'’_٬٫".indexOf(sign) >= 0);
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
