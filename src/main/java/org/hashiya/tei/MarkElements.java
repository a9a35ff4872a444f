package org.hashiya.tei;

import java.util.Arrays;
import java.util.List;

/// The TEI elements that a tag can name for its marks.
public final class MarkElements {
    /// In the order in which marks nest, each once.
    public static final List<String> NAMES =
            Arrays.stream(TeiElement.values()).map(TeiElement::tei).distinct().toList();

    private MarkElements() {}
}
