package org.hashiya.exchange;

import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Project;
import org.hashiya.text.TextId;

/// What must be known of a project to read a table of annotations into it.
public interface Library {
    Project project();

    /// One of the project's texts as it is now.
    AnnotatedText read(TextId text);

    /// Annotations whose lasting id begins with `idPrefix`, and no more than `atMost` of them.
    List<Annotation> annotationsStarting(String idPrefix, int atMost);
}
