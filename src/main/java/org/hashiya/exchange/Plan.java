package org.hashiya.exchange;

import java.util.List;
import org.hashiya.project.Edit;

/// What a file asks for, as one edit that nobody has written yet.
///
/// @param edit new entities, then annotations, then relations, all named after one new id
/// @param warnings sentences for the person who gave the file
public record Plan(Edit edit, int annotations, int entities, int relations, List<String> warnings) {
    public Plan {
        warnings = List.copyOf(warnings);
    }
}
