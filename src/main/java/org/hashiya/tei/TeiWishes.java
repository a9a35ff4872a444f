package org.hashiya.tei;

import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.TagId;

/// What somebody wants a TEI file to hold.
///
/// @param apparatus whether repairs of letters are listed one by one
public record TeiWishes(
        TeiForm form, Selection selection, Breaks breaks, boolean apparatus, Said said) {
    /// Everything, with the breaks of pages.
    public static TeiWishes of(TeiForm form) {
        return new TeiWishes(form, Selection.ALL, Breaks.PAGES, false, Said.NOTHING);
    }

    public TeiWishes form(TeiForm other) {
        return new TeiWishes(other, selection, breaks, apparatus, said);
    }

    public TeiWishes selection(Selection other) {
        return new TeiWishes(form, other, breaks, apparatus, said);
    }

    public TeiWishes breaks(Breaks other) {
        return new TeiWishes(form, selection, other, apparatus, said);
    }

    public TeiWishes apparatus(boolean other) {
        return new TeiWishes(form, selection, breaks, other, said);
    }

    public TeiWishes said(Said other) {
        return new TeiWishes(form, selection, breaks, apparatus, other);
    }

    /// Which annotations are wanted; an empty set asks for all.
    ///
    /// @param annotators those who made them
    public record Selection(Set<TagId> tags, Set<Certainty> certainties, Set<String> annotators) {
        public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

        public Selection {
            tags = Set.copyOf(tags);
            certainties = Set.copyOf(certainties);
            annotators = Set.copyOf(annotators);
        }

        public boolean isAll() {
            return equals(ALL);
        }

        public boolean holds(Annotation annotation) {
            return (tags.isEmpty() || tags.contains(annotation.tag()))
                    && (certainties.isEmpty()
                            || certainties.contains(annotation.body().certainty()))
                    && (annotators.isEmpty()
                            || annotators.contains(annotation.authorship().creator()));
        }
    }

    /// Which breaks of the source are marked.
    public enum Breaks {
        NONE,
        PAGES,
        /// Also the ends of lines that are in the words.
        LINES
    }

    /// What the header says beside what the project knows.
    ///
    /// @param licence of the annotations, a name or an address; empty where nobody has said
    /// @param source about the sources; empty for nothing
    public record Said(String licence, String source) {
        public static final Said NOTHING = new Said("", "");
    }
}
