package org.hashiya.store;

import java.time.Instant;
import java.util.List;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.EditId;

/// An edit that made several annotations at once: by a list of names, from a table, from a file.
///
/// @param made how many things it made
/// @param standing how many annotations of it are there now, in texts that are not removed
/// @param tags those that the standing ones have, without repetition
public record Batch(EditId id, String who, Instant when, int made, int standing, List<TagId> tags) {
    public Batch {
        tags = List.copyOf(tags);
    }
}
