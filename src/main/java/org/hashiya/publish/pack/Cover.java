package org.hashiya.publish.pack;

import java.time.LocalDate;

/// What stands before the first block.
///
/// @param audience for whom the pack is, as the teacher says it
/// @param licence under which it may be handed on
/// @param made the day of the last change of the pack, not of writing the file: the same pack gives
///   the same bytes
public record Cover(Phrase title, Phrase audience, Phrase licence, LocalDate made) {}
