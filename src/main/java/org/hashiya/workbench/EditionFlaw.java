package org.hashiya.workbench;

import org.hashiya.annotation.Annotation;
import org.hashiya.entity.Entity;
import org.hashiya.project.AnnotatedText;

/// Something that a reader of an edition would ask about, and that is better mended before it is
/// written.
public sealed interface EditionFlaw {
    /// One that lies at an annotation.
    sealed interface OfMark extends EditionFlaw {
        Annotation mark();
    }

    /// A day before the change of style, of which nobody said in which calendar it is.
    record NoCalendar(AnnotatedText text, Annotation mark) implements OfMark {}

    /// A tag for dates without a date.
    record NoDate(AnnotatedText text, Annotation mark) implements OfMark {}

    /// A name that is linked to no entry of the registers.
    record NoEntity(AnnotatedText text, Annotation mark) implements OfMark {}

    /// A name that points to an entry that is not there.
    record EntityGone(AnnotatedText text, Annotation mark) implements OfMark {}

    /// A paraphrase quotes words that its passage does not have.
    ///
    /// @param quoted the words between quotation marks
    record OtherWords(AnnotatedText text, Annotation mark, String quoted) implements OfMark {}

    /// An attribute that its tag demands is empty.
    record EmptyAttribute(AnnotatedText text, Annotation mark, String attribute)
            implements OfMark {}

    /// An entry of the registers that no annotation points to.
    record NeverNamed(Entity entity) implements EditionFlaw {}
}
