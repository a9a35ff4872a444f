package org.hashiya.store;

import java.nio.file.Path;
import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// A project with one text and two entities, and short ways to change it.
record LittleProject(ProjectStore store, Shapes shapes, Edit.AddText book, List<Entity> entities) {
    static LittleProject inMemory() {
        return in(ProjectStore.inMemory("Little"));
    }

    static LittleProject at(Path folder) {
        return in(ProjectStore.create(folder, "Little"));
    }

    static LittleProject in(ProjectStore store) {
        var shapes = new Shapes(5);
        var little =
                new LittleProject(
                        store, shapes, shapes.text(), List.of(shapes.entity(), shapes.entity()));
        little.write(little.book);
        little.write(new Edit.Register(little.entities));
        return little;
    }

    /// The same project when it is opened again.
    LittleProject openedAs(ProjectStore other) {
        return new LittleProject(other, shapes, book, entities);
    }

    TextId text() {
        return book.text().id();
    }

    int length() {
        return book.first().words().length();
    }

    List<EntityId> ids() {
        return entities.stream().map(Entity::id).toList();
    }

    HistoryEntry write(Edit edit) {
        return store.write(edit, new Role.Fresh(), "Leyla");
    }

    void undo() {
        var entry = store.history().nextToUndo().orElseThrow();
        store.write(entry.edit().inverse(), new Role.Undo(entry.id()), "Leyla");
    }

    void redo() {
        var entry = store.history().nextToRedo().orElseThrow();
        store.write(entry.edit().inverse(), new Role.Redo(entry.id()), "Leyla");
    }

    List<Annotation> marks() {
        return store.read(text()).annotations();
    }

    /// On whole letters.
    List<Annotation> someMarks(int count) {
        var letters = new Graphemes(book.first().words());
        return shapes.annotations(count, text(), length(), ids()).stream()
                .map(mark -> mark.over(letters.widen(mark.span())))
                .toList();
    }

    Annotation mark() {
        return someMarks(1).getFirst();
    }

    Annotation plain(Span span) {
        return mark(span, Body.of(TagId.TERM));
    }

    Annotation mark(Span span, Body body) {
        return new Annotation(
                new LastingId(new EditId(shapes.id()), 1), text(), span, body, shapes.authorship());
    }

    Annotation claim() {
        var bare = Claim.bare("The mill burnt", new LanguageTag("en"));
        return mark(new Span(0, 4), Body.of(TagId.CLAIM, new Meaning.Claims(bare)));
    }
}
