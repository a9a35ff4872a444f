package org.hashiya.tei;

import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;

/// An annotation on its way into TEI: the element it becomes and the id it has there.
final class Mark {
    private final Annotation annotation;
    private final TeiElement element;
    private final TagForm tag;
    private final byte[] stem;

    /// @param stem all of its XML id but the number at the end
    Mark(Annotation annotation, TeiElement element, TagForm tag, byte[] stem) {
        this.annotation = annotation;
        this.element = element;
        this.tag = tag;
        this.stem = stem;
    }

    Annotation annotation() {
        return annotation;
    }

    TeiElement element() {
        return element;
    }

    TagForm tag() {
        return tag;
    }

    byte[] stem() {
        return stem;
    }

    int start() {
        return annotation.span().start();
    }

    int end() {
        return annotation.span().end();
    }

    int place() {
        return annotation.id().place();
    }

    boolean isClaim() {
        return annotation.body().meaning() instanceof Meaning.Claims;
    }
}
