package org.hashiya.tei;

import java.util.List;
import java.util.Map;
import org.hashiya.entity.Entity;
import org.hashiya.project.Markup;

/// What a TEI file holds.
///
/// @param texts one for each `TEI`; none where there is only a header, or a list of names
/// @param shared what belongs to no single text of it
/// @param report what became of everything in the file
public record TeiFile(List<Text> texts, Shared shared, TeiReport report) {
    public TeiFile {
        texts = List.copyOf(texts);
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

        /// Whether this program wrote the file, and nobody else in it.
        public boolean isOurs() {
            return markup.isEmpty();
        }
    }

    /// What texts of a corpus have in common, or what a file has that holds no text.
    ///
    /// @param relations between claims of two of the texts, named by their XML ids
    /// @param alignments between passages of several of the texts
    public record Shared(
            List<Entity> entities,
            List<TeiImport.Link> relations,
            List<TeiImport.Parallel> alignments) {
        public static final Shared NOTHING = of(List.of());

        public Shared {
            entities = List.copyOf(entities);
            relations = List.copyOf(relations);
            alignments = List.copyOf(alignments);
        }

        static Shared of(List<Entity> entities) {
            return new Shared(entities, List.of(), List.of());
        }
    }
}
