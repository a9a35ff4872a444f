package org.hashiya.identity;

import java.security.SecureRandom;

/// A 128-bit random number that names something for ever, on whatever laptop it was minted. Written
/// as 26 letters and digits (Crockford's base 32 in lower case, so that no sign is mistaken for
/// another).
public record Id(long high, long low) implements Comparable<Id> {
    public static final int LENGTH = 26;
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final SecureRandom CHANCE = new SecureRandom();

    public static Id random() {
        var bytes = new byte[16];
        CHANCE.nextBytes(bytes);
        var numbers = java.nio.ByteBuffer.wrap(bytes);
        return new Id(numbers.getLong(), numbers.getLong());
    }

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when `written` is not 26 signs of an id
    public static Id parse(String written) {
        if (written.length() != LENGTH || written.charAt(0) > '7') {
            throw new IllegalArgumentException("“" + written + "” is not an id");
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < LENGTH; i++) {
            int five = SIGNS.indexOf(written.charAt(i));
            if (five < 0) {
                throw new IllegalArgumentException("“" + written + "” is not an id");
            }
            high = high << 5 | low >>> 59;
            low = low << 5 | five;
        }
        return new Id(high, low);
    }

    @Override
    public int compareTo(Id other) {
        int first = Long.compareUnsigned(high, other.high);
        return first != 0 ? first : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        var signs = new char[LENGTH];
        long upper = high;
        long lower = low;
        for (int i = LENGTH - 1; i >= 0; i--) {
            signs[i] = SIGNS.charAt((int) (lower & 31));
            lower = lower >>> 5 | upper << 59;
            upper >>>= 5;
        }
        return new String(signs);
    }
}
