package org.hashiya.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the words of a text were read first, when they came here by way of an edition that this
/// program had written, and what was done to them before.
///
/// @param first the file that they were read from there
/// @param revision how many states of repair there had been
public record Provenance(SourceText.Origin first, int revision, Repairs repairs) {
    /// Letters that were put right there.
    ///
    /// @param rules by which
    /// @param places how many
    /// @param last when the last of them was accepted
    public record Repairs(List<String> rules, int places, Optional<Instant> last) {
        public static final Repairs NONE = new Repairs(List.of(), 0, Optional.empty());

        public Repairs {
            rules = List.copyOf(rules);
        }

        /// Both together.
        public Repairs and(Repairs later) {
            var all = new ArrayList<>(rules);
            later.rules.stream().filter(rule -> !all.contains(rule)).forEach(all::add);
            return new Repairs(all, places + later.places, later.last.or(() -> last));
        }
    }
}
