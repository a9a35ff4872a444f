package org.hashiya.ui.reading;

/// How lines stand on a page.
///
/// @param leading the least room between two lines, in pixels
/// @param column how long a line may be, in pixels; the column stands in the middle of a wider page
public record PageForm(double leading, double column) {
    /// As the program comes: lines are as long as the page is wide.
    public static final PageForm BOOK = new PageForm(8, Double.POSITIVE_INFINITY);

    public PageForm {
        if (!(leading >= 0) || !(column > 0)) {
            throw new IllegalArgumentException("Not a page: " + leading + ", " + column);
        }
    }
}
