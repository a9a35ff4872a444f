package org.hashiya.claim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.claim.Lexicon.Concept;
import org.hashiya.claim.Lexicon.Sort;

/// Deeds, moments or groups that two claims were compared by, to be named in the language of who
/// reads it.
record Concepts(List<Concept> all) {
    Concepts {
        all = List.copyOf(all);
    }

    static Concepts of(Sort sort, Collection<String> codes) {
        return new Concepts(codes.stream().map(code -> new Concept(sort, code)).toList());
    }

    Concepts and(Concepts others) {
        return new Concepts(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    String in(Locale locale) {
        return all.stream()
                .map(each -> ConceptNames.of(each, locale))
                .collect(Collectors.joining(", "));
    }
}
