package org.hashiya.ui.claims;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hashiya.annotation.Annotation;
import org.hashiya.claim.ClaimTable;

/// Where the pages about claims lead.
///
/// @param show goes to a passage
/// @param showBoth shows the passages of two annotations side by side
/// @param saveTable writes what is claimed beside who says so into a file
public record ClaimWays(
        Consumer<Annotation> show,
        BiConsumer<Annotation, Annotation> showBoth,
        Consumer<ClaimTable> saveTable) {}
