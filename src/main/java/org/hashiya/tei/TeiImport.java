package org.hashiya.tei;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Tag;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.parallel.Alignment;
import org.hashiya.text.Description;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// A text with everything that is said of it, as a TEI file gave it. It is not in a project yet.
///
/// @param warnings sentences about what the file has and this does not
public record TeiImport(
        Heading heading,
        Reading reading,
        Registers registers,
        Statements statements,
        List<String> warnings) {
    public TeiImport {
        warnings = List.copyOf(warnings);
    }

    /// What the header says of the text.
    ///
    /// @param text the id that the text had when it was exported
    public record Heading(
            Optional<TextId> text, String title, LanguageTag language, Description description) {}

    /// The words, exactly, and how they are divided.
    ///
    /// @param places what a pointer into this file means, such as those that other files have
    public record Reading(
            String words, Structure structure, Function<String, Optional<Span>> places) {}

    /// What the annotations point at. Entities have the ids that they had when they were exported,
    /// new ones where the file does not say.
    ///
    /// @param tags those that are not in the default tag set
    /// @param declared all that the header defines, in its order
    public record Registers(List<Entity> entities, List<Tag> tags, List<Tag> declared) {
        public Registers {
            declared = List.copyOf(declared);
            entities = List.copyOf(entities);
            tags = List.copyOf(tags);
        }
    }

    /// What the file says of the words.
    ///
    /// @param annotations in reading order
    public record Statements(
            List<Draft> annotations,
            List<Link> relations,
            List<Parallel> alignments,
            List<Remark> comments) {
        public Statements {
            annotations = List.copyOf(annotations);
            relations = List.copyOf(relations);
            alignments = List.copyOf(alignments);
            comments = List.copyOf(comments);
        }
    }

    /// What somebody said of the text or of an annotation.
    ///
    /// @param id the one that it had when it was exported
    public record Remark(
            Optional<LastingId> id,
            About about,
            String words,
            boolean isResolved,
            Optional<Authorship> authorship) {}

    /// What a remark is about.
    ///
    /// @param annotation its place among the annotations, from 0; empty for the text as a whole
    /// @param answers the place of what it answers among the comments, which stands before it
    public record About(Optional<Integer> annotation, Optional<Integer> answers) {}

    /// Passages that answer to one another, of which some may stand in other files.
    ///
    /// @param id the one that it had when it was exported
    /// @param passages two or more
    public record Parallel(
            Optional<LastingId> id,
            List<Place> passages,
            Alignment.Grounds grounds,
            Optional<Authorship> authorship) {
        public Parallel {
            passages = List.copyOf(passages);
        }
    }

    /// One passage of an alignment.
    public sealed interface Place {
        /// In this file, UTF-16 offsets in its words.
        record Here(Span span) implements Place {}

        /// @param file its name; empty for another text of the same file
        /// @param pointer what leads to the passage there, [Reading#places] says where
        record Elsewhere(String file, String pointer) implements Place {}
    }

    /// An annotation that is not in a project yet.
    ///
    /// @param id the one that it had when it was exported
    /// @param span UTF-16 offsets in the words
    /// @param authorship who made it and when, where the file says
    public record Draft(
            Optional<LastingId> id, Span span, Body body, Optional<Authorship> authorship) {}

    /// The text that a file of that name is named after.
    public static Optional<TextId> textOf(String file) {
        try {
            return Optional.of(TextId.parse(file.replaceFirst("\\.xml$", "")));
        } catch (IllegalArgumentException namedOtherwise) {
            return Optional.empty();
        }
    }

    /// A relation between two claims, of which one may stand in another file.
    ///
    /// @param id the one that it had when it was exported
    public record Link(
            Optional<LastingId> id,
            Ends ends,
            Relation.Kind kind,
            String reason,
            Certainty certainty) {}

    /// The claim that corroborates, qualifies, repeats, contradicts, and the other one.
    public record Ends(End first, End second) {}

    /// One end of a relation.
    public sealed interface End {
        /// A claim in this file.
        ///
        /// @param annotation its place among the annotations, from 0
        record Here(int annotation) implements End {}

        /// A claim in another file.
        ///
        /// @param file the name of the other file
        /// @param xmlId the XML id of the claim there
        record Elsewhere(String file, String xmlId) implements End {
            /// The text that the other file is named after.
            public Optional<TextId> text() {
                return textOf(file);
            }

            /// The place of the claim in the edit that made it; 0 when it is not named as ours are.
            public int place() {
                return parts().map(MarkIds.Parts::place).orElse(0);
            }

            private Optional<MarkIds.Parts> parts() {
                return MarkIds.Parts.of(xmlId.replaceFirst("\\.c$", ""));
            }

            /// Whether this is the claim `claim` of that text, as far as the XML id tells.
            public boolean names(LastingId claim) {
                return parts().filter(parts -> parts.place() == claim.place())
                        .filter(parts -> claim.edit().toString().startsWith(parts.edit()))
                        .isPresent();
            }
        }
    }
}
