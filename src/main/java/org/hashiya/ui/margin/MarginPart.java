package org.hashiya.ui.margin;

/// A part of an open card.
interface MarginPart {
    /// Shows the annotation as it is now.
    void refresh();

    /// Whether something was typed here that is not written.
    boolean hasUnwritten();
}
