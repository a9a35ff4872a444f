package org.hashiya.tei;

import java.util.Set;

/// Names in the list of attributes of a mark that are ours: they hold what no attribute of TEI can,
/// so that a mark comes back as it went.
final class Reserved {
    static final String PREFIX = "hashiya.";

    /// The annotator is not sure of the date; the value is how sure they are of the annotation.
    static final String UNCERTAIN = PREFIX + "uncertain";

    static final String VALUE = PREFIX + "value";
    static final String LEAST = PREFIX + "least";
    static final String MOST = PREFIX + "most";
    static final String UNIT = PREFIX + "unit";
    static final String COMMODITY = PREFIX + "commodity";

    /// "About", where there is no value that `precision` could speak of.
    static final String APPROXIMATE = PREFIX + "approximate";

    /// What proposed an alignment that was then accepted, and how sure it was. Not of marks.
    static final String METHOD = PREFIX + "method";

    static final String SCORE = PREFIX + "score";

    /// Those of marks.
    static final Set<String> ALL =
            Set.of(UNCERTAIN, VALUE, LEAST, MOST, UNIT, COMMODITY, APPROXIMATE);

    private Reserved() {}
}
