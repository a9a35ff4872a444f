package org.hashiya.project;

/// An entry of the history as far as it touches one [Subject].
///
/// @param part what the entry's edit does to the subject
/// @param isUndone whether somebody took it back since, and nobody made it again
public record HistoryLine(HistoryEntry entry, Edit part, boolean isUndone) {}
