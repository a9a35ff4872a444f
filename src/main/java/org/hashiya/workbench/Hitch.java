package org.hashiya.workbench;

import java.util.List;
import org.hashiya.project.Refused;

/// The disk did not take something, and nothing is written until a person has decided.
///
/// @param why in words, and what would help
/// @param kept what was not written, then what waits behind it, in order
public record Hitch(Refused why, List<Asked> kept) {
    public Hitch {
        kept = List.copyOf(kept);
    }

    /// Whether nothing can be written before the project was opened anew.
    public boolean needsOpening() {
        return why.remedy() == Refused.Remedy.OPEN_ANEW;
    }
}
