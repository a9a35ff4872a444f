package org.hashiya.tei;

import java.util.List;
import java.util.Map;
import org.hashiya.entity.Entity;
import org.hashiya.project.Markup;

/// What a TEI file holds.
///
/// @param texts one for each `TEI`; none where there is only a header, or a list of names
/// @param entities of a file without texts
/// @param report what became of everything in the file
public record TeiFile(List<Text> texts, List<Entity> entities, TeiReport report) {
    public TeiFile {
        texts = List.copyOf(texts);
        entities = List.copyOf(entities);
    }

    /// One text.
    ///
    /// @param markup what an export gives back; empty where this program wrote the file. The mark n
    ///   of an event is the annotation in place n - 1
    /// @param entries the entities of the file by their XML ids there
    public record Text(TeiImport said, List<Markup.Event> markup, Map<String, Entity> entries) {
        public Text {
            markup = List.copyOf(markup);
            entries = Map.copyOf(entries);
        }
    }
}
