package org.hashiya.tei;

import java.util.Comparator;
import java.util.List;
import org.hashiya.text.Provenance;
import org.hashiya.text.Repair;

/// Which letters of a text were put right, here and before it came here: the rules by which, and
/// their XML ids in the header.
record Corrections(String shortId, Provenance.Repairs repairs) {
    static final Corrections NONE = new Corrections("", Provenance.Repairs.NONE);

    static Corrections of(Edition edition) {
        var here = edition.text().revision().repairs();
        var last =
                here.stream()
                        .map(repair -> repair.acceptedBy().when())
                        .max(Comparator.naturalOrder());
        var rules = here.stream().map(Repair::rule).distinct().toList();
        var before =
                edition.text()
                        .text()
                        .description()
                        .before()
                        .map(Provenance::repairs)
                        .orElse(Provenance.Repairs.NONE);
        return new Corrections(
                MarkIds.shortId(edition.text().id()),
                before.and(new Provenance.Repairs(rules, here.size(), last)));
    }

    List<String> rules() {
        return repairs.rules();
    }

    String xmlId(String rule) {
        return shortId + ".cor" + (rules().indexOf(rule) + 1);
    }
}
