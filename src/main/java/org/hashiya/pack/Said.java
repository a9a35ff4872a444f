package org.hashiya.pack;

/// What has to be said, is.
final class Said {
    private Said() {}

    static void demand(String words, String rule) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(rule);
        }
    }
}
