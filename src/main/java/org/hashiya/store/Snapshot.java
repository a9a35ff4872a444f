package org.hashiya.store;

import java.nio.file.Path;
import java.time.Instant;

/// A backup that the program made of its own accord.
///
/// @param when whole minutes
/// @param size in bytes
public record Snapshot(Path file, Instant when, long size) {}
