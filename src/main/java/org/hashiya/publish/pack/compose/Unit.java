package org.hashiya.publish.pack.compose;

import java.util.Optional;
import org.hashiya.publish.pack.Paragraph;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// A paragraph of a passage as it is set.
///
/// @param place in the current revision of its text; empty when its words are not found there
record Unit(TextId text, Paragraph paragraph, Optional<Span> place) {}
