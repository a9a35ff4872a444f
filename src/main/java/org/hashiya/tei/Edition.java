package org.hashiya.tei;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.hashiya.identity.LastingId;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Project;
import org.hashiya.text.TextId;

/// One text with everything that its TEI file needs to know.
///
/// @param homeOfClaim the text that a claim stands in; empty when there is no such claim any more
/// @param exported the moment that the header names
public record Edition(
        Project project,
        AnnotatedText text,
        Function<LastingId, Optional<TextId>> homeOfClaim,
        Instant exported) {}
