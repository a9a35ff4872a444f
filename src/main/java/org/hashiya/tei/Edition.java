package org.hashiya.tei;

import java.time.Instant;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Parallels;
import org.hashiya.project.Project;

/// One text with everything that its TEI file needs to know.
///
/// @param parallels which of its passages answer to passages of other texts
/// @param exported the moment that the header names
public record Edition(
        Project project,
        AnnotatedText text,
        Parallels parallels,
        Neighbours neighbours,
        Instant exported) {}
