package org.hashiya.tei;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.text.Repair;

/// The rules by which letters of a text were repaired, and their XML ids in the header.
record Corrections(String shortId, List<String> rules) {
    static Corrections of(Edition edition) {
        var rules = new ArrayList<String>();
        edition.text().revision().repairs().stream()
                .map(Repair::rule)
                .distinct()
                .forEach(rules::add);
        return new Corrections(MarkIds.shortId(edition.text().id()), rules);
    }

    String xmlId(String rule) {
        return shortId + ".cor" + (rules.indexOf(rule) + 1);
    }
}
