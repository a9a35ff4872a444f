package org.hashiya.publish.claims;

import java.util.List;
import java.util.stream.Stream;
import org.hashiya.annotation.Party;
import org.hashiya.claim.JudgedPair;
import org.hashiya.claim.Statement;
import org.hashiya.language.LanguageTag;

/// Everything on one statement: who says it, who else speaks of the same, and how they stand to
/// each other.
///
/// @param project its title
/// @param main the statement that is asked for
/// @param others of the same row, or related to it
/// @param pairs what is known and found of it and others
public record EvidenceCard(String project, Voice main, List<Voice> others, List<JudgedPair> pairs) {
    public EvidenceCard {
        others = List.copyOf(others);
        pairs = List.copyOf(pairs);
    }

    /// A claim in its text.
    ///
    /// @param language of the passage
    /// @param reference author, title, date, archive, page or line; only what is known
    /// @param names of all that the claim points to
    public record Voice(
            Statement statement,
            LanguageTag language,
            String title,
            List<String> reference,
            Names names) {
        public Voice {
            reference = List.copyOf(reference);
        }
    }

    /// Gives each party of a claim the name that its reader knows.
    public interface Names {
        String of(Party party);
    }

    Stream<Voice> voices() {
        return Stream.concat(Stream.of(main), others.stream());
    }
}
