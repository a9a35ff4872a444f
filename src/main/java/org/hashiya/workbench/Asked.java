package org.hashiya.workbench;

import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.Edit;

/// What a person asked to be written, so that the very same can be asked for again.
public sealed interface Asked {
    record Write(Edit edit) implements Asked {}

    /// A new annotation, to be looked at against its text first.
    record Mark(Annotation annotation) implements Asked {}

    /// The newest edit that stands shall be taken back.
    record Undo() implements Asked {}

    /// The newest undo shall be taken back.
    record Redo() implements Asked {}

    /// The edit, where it is known before it is written.
    default Optional<Edit> change() {
        return switch (this) {
            case Write(var edit) -> Optional.of(edit);
            case Mark(var annotation) -> Optional.of(new Edit.Annotate(annotation));
            case Undo() -> Optional.empty();
            case Redo() -> Optional.empty();
        };
    }
}
