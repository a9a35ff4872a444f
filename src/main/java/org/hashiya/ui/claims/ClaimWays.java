package org.hashiya.ui.claims;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hashiya.annotation.Annotation;
import org.hashiya.claim.ClaimTable;
import org.hashiya.publish.claims.EvidencePage;

/// Where the pages about claims lead.
///
/// @param show goes to a passage
/// @param showBoth shows the passages of two annotations side by side
/// @param saveTable writes what is claimed beside who says so into a file
/// @param saveCard writes everything on one statement into a file
public record ClaimWays(
        Consumer<Annotation> show,
        BiConsumer<Annotation, Annotation> showBoth,
        Consumer<ClaimTable> saveTable,
        Consumer<EvidencePage> saveCard) {}
