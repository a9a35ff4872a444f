package org.hashiya.claim;

import java.util.Set;
import org.hashiya.claim.Lexicon.Sort;

/// What happens but once to somebody: a birth, a death.
final class Once {
    private static final Set<String> DEEDS = Set.of("born", "died");

    private Once() {}

    /// Whether both tell of the birth, or both of the death, of one and the same person and of
    /// nobody else, and count nobody.
    static boolean isSaidOfOne(Gist one, Gist other) {
        if (one.amount().isPresent() || other.amount().isPresent()) {
            return false;
        }
        var ours = one.subjects().single().people();
        return ours.size() == 1
                && ours.equals(other.subjects().single().people())
                && DEEDS.stream().anyMatch(deed -> tells(one, deed) && tells(other, deed));
    }

    /// Who was shot died.
    private static boolean tells(Gist gist, String deed) {
        return gist.wording().deeds().stream()
                .anyMatch(each -> Lexicon.known().isWithin(Sort.DEED, each, deed));
    }
}
