package org.hashiya.publish.pack;

/// The paper that a pack is printed on.
public enum PaperSize {
    A4("A4", 210, 297),
    LETTER("Letter", 215.9, 279.4);

    private final String code;
    private final double width;
    private final double height;

    PaperSize(String code, double width, double height) {
        this.code = code;
        this.width = width;
        this.height = height;
    }

    /// `A4` or `Letter`, as CSS calls it too.
    public String code() {
        return code;
    }

    /// In millimetres.
    public double width() {
        return width;
    }

    /// In millimetres.
    public double height() {
        return height;
    }
}
