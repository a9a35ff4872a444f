package org.hashiya.exchange;

/// What one line of a file says.
sealed interface Entry permits Row {
    /// The number of the line, from 1.
    int line();
}
