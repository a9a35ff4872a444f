package org.hashiya.project;

import java.util.Comparator;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.text.Placed;
import org.hashiya.text.Span;

/// One passage of an alignment.
record AlignedPassage(Passage passage, Alignment alignment) implements Placed<AlignedPassage> {
    private static final Comparator<AlignedPassage> READING_ORDER =
            Comparator.comparing(AlignedPassage::span, Span.READING_ORDER)
                    .thenComparing(each -> each.alignment().id());

    @Override
    public Span span() {
        return passage.span();
    }

    @Override
    public int inReading(AlignedPassage other) {
        return READING_ORDER.compare(this, other);
    }
}
