package org.hashiya.publish.timeline;

/// What a timeline is drawn on. Places are pixels from the upper left.
interface Paper {
    void line(double x1, double y1, double x2, double y2, Ink ink);

    /// @param title says what it is, where that can be said
    void bar(Box box, Ink ink, String title);

    void round(double x, double y, Ink ink, String title);

    /// A square on its corner.
    void square(double x, double y, Ink ink, String title);

    /// Words from `x` on to the right; within their room they run in their own direction.
    ///
    /// @param y of the line they stand on
    void words(String words, double x, double y, Ink ink);

    /// Room that words take.
    double widthOf(String words);

    record Box(double x, double y, double width, double height) {}
}
