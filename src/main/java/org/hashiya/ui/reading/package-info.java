/// The reading surface: a text of any script to read, to select in and to mark. It knows no project
/// and no annotation; a pane tells it what to draw and asks it where the reader is.
///
/// ```java
/// Fonts.bring(cache);                          // before JavaFX starts
/// Fonts.load();                                // in Application.start
///
/// var page = new ReadingSurface();             // read-only; put it into any pane
/// page.setTypesetting(Typesetting.BOOK.withSize(18));
/// page.setTheme(Theme.DARK);
/// page.show(words);                            // forgets marks, caret, gutter and found words
/// page.overlay().setGutter(signs);             // numbers of lines, paragraphs or pages
/// page.overlay().setLabelled(true);            // names of tags above their marks
/// page.setMarks(marks);                        // all of them; later mark(one) and erase(id)
///
/// page.selectionProperty().addListener((_, _, selection) -> {   // clicks, drags, keys, select
///     selection.span().ifPresent(tagging::offer);
///     page.choose(idsOf(page.marksAtCaret())); // lifted out of the others
/// });
/// page.addEventHandler(KeyEvent.KEY_PRESSED, tagging::press);   // letters come through
/// page.setOnMenu(asked -> menu.show(page, asked.screenX(), asked.screenY()));
///
/// page.highlight(found, 0);                    // what a search found, and where it is now
/// page.reveal(found.getFirst().start());
/// page.overlay().show(Layer.PARALLELS, passages);
///
/// var strip = new Strip(page);                 // beside it: where everything is
/// ```
///
/// Offsets are UTF-16 and half-open, in the words that were shown, which are those of the text's
/// current revision. Carriage returns and line feeds count as they stand in the words. A selection
/// never splits a grapheme. Everything happens on the screen's thread.
///
/// The keys that the surface takes are the arrows, Home, End, Page Up and Page Down, with Shift to
/// select and with Control for words, lines of the text and the whole text, Control+A and
/// Control+C. All others go on to the handlers of the surface and of the panes around it.
@NullMarked
package org.hashiya.ui.reading;

import org.jspecify.annotations.NullMarked;
