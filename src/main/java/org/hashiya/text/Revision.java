package org.hashiya.text;

import java.util.List;

/// The words of a text at one state of repair. They never change.
///
/// @param number from 1, which is the text as it was decoded
/// @param repairs what made this revision out of the one before it
public record Revision(int number, String words, Structure structure, List<Repair> repairs) {
    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("Revisions count from 1: " + number);
        }
        repairs = List.copyOf(repairs);
    }
}
