package org.hashiya.store;

import java.nio.file.Path;
import java.util.Optional;
import org.hashiya.project.HistoryEntry;

/// A project of which the end of the file was torn, as after a power cut: the torn end was left
/// out. Everything else was examined and is whole.
///
/// @param kept the file as it was found
/// @param newest the newest edit that is in the project now; a later one, if there was any that was
///   confirmed, is missing
public record Salvaged(Path kept, Optional<HistoryEntry> newest) {}
