package org.hashiya.tei;

import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;

/// An annotation on its way into TEI: the element it becomes and the id it has there.
final class Mark {
    private final Annotation annotation;
    private final TeiElement element;
    private final TagForm tag;
    private final byte[] id;
    private final int start;
    private final int end;
    private final boolean claim;
    private final boolean valued;
    private String counted = "";

    /// @param id its XML id
    Mark(Annotation annotation, TeiElement element, TagForm tag, byte[] id) {
        this.annotation = annotation;
        this.element = element;
        this.tag = tag;
        this.id = id;
        start = annotation.span().start();
        end = annotation.span().end();
        var meaning = annotation.meaning();
        claim = meaning instanceof Meaning.Claims;
        valued = meaning instanceof Meaning.Dates || meaning instanceof Meaning.Measures;
    }

    /// What points at its words, where no anchor may stand at one of its ends; else empty.
    String counted() {
        return counted;
    }

    /// @param pointer `#string-range(…)`
    void count(String pointer) {
        counted = pointer;
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

    byte[] id() {
        return id;
    }

    /// Whether it means a date or a figure, which not every element can hold.
    boolean isValued() {
        return valued;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean hasNote() {
        return !annotation.body().note().isEmpty();
    }

    boolean hasAttributes() {
        return !annotation.body().attributes().isEmpty();
    }

    boolean isClaim() {
        return claim;
    }
}
