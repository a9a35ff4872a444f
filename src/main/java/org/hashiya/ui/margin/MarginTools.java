package org.hashiya.ui.margin;

import org.hashiya.language.LanguageTag;
import org.hashiya.ui.kit.Pen;

/// What the parts of the margin work with.
///
/// @param language of the words that are looked at
record MarginTools(Pen pen, LanguageTag language) {}
