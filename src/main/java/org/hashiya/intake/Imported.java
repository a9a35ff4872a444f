package org.hashiya.intake;

import java.util.List;
import org.hashiya.project.Edit;
import org.hashiya.project.Original;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;

/// A file that was read and is not in the project yet.
///
/// @param warnings sentences for the person who imports: what could not be kept as it was, and
///   where it stands in the file
public record Imported(SourceText text, Revision first, Original original, List<String> warnings) {
    public Imported {
        warnings = List.copyOf(warnings);
    }

    /// The edit that brings it into the project.
    public Edit.AddText edit() {
        return new Edit.AddText(text, first, original);
    }
}
