package org.hashiya.store;

/// Something that is wrong with a project.
///
/// @param sentence which text, annotation, entity or edit, what is wrong with it, and what that
///   means
public record Flaw(String sentence) {}
