package org.hashiya.ui.reading;

/// Somebody asks for a menu, with the mouse or with the menu key.
///
/// @param character the UTF-16 offset of the character that was pointed at, or that stands after
///   the caret
/// @param screenX where the menu should open, in coordinates of the screen
public record MenuRequest(int character, double screenX, double screenY) {}
