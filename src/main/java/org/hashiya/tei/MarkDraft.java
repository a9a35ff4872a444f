package org.hashiya.tei;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Review;
import org.jspecify.annotations.Nullable;

/// A mark while its parts are gathered from all over a file.
final class MarkDraft {
    private final int start;
    private int end;
    private final XmlElement element;

    /// The element whose attributes hold the value, when it is not the mark itself.
    private @Nullable XmlElement value;

    /// What a claim says.
    private @Nullable XmlElement record;

    private Review review = Review.NONE;
    private @Nullable Authorship authorship;
    private String fullEdit = "";
    private String note = "";
    private final Map<String, String> attributes = new TreeMap<>();

    /// @param element the one that names the tag: around the words, or after the text
    MarkDraft(int start, int end, XmlElement element) {
        this.start = start;
        this.end = end;
        this.element = element;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    XmlElement element() {
        return element;
    }

    /// A later fragment ends there.
    void reach(int further) {
        end = Math.max(end, further);
    }

    Optional<XmlElement> value() {
        return Optional.ofNullable(value);
    }

    void hold(XmlElement other) {
        value = other;
    }

    Optional<XmlElement> record() {
        return Optional.ofNullable(record);
    }

    void claim(XmlElement other) {
        record = other;
    }

    /// What the reader makes of the claim.
    Review review() {
        return review;
    }

    void assessed(Review other) {
        review = other;
    }

    Optional<Authorship> authorship() {
        return Optional.ofNullable(authorship);
    }

    void by(Authorship other) {
        authorship = other;
    }

    String fullEdit() {
        return fullEdit;
    }

    void madeBy(String edit) {
        fullEdit = edit;
    }

    String note() {
        return note;
    }

    void noted(String other) {
        note = other;
    }

    Map<String, String> attributes() {
        return attributes;
    }
}
