package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.Name;
import org.hashiya.language.LanguageTag;
import org.hashiya.ui.kit.Browser;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;

/// Everything that is known of an entry of the registers beside its relations, to be changed.
final class EntityDetails extends VBox implements MarginPart {
    private static final double LANGUAGE = 70;

    private final Pen pen;
    private final EntityDraft draft;
    private final List<MarginPart> parts = new ArrayList<>();

    EntityDetails(Pen pen, EntityDraft draft) {
        super(10);
        this.pen = pen;
        this.draft = draft;
        add(names());
        add(key());
        add(
                new DateField(
                                Words.say("entity.dates"),
                                new Slot<>(
                                        () -> draft.particulars().dates(),
                                        dates -> draft.know(known -> known.dates(dates))))
                        .named("entity-dates"));
        add(coordinates());
        add(authorities());
        add(
                WordsField.lines(
                                Words.say("field.note"),
                                new Slot<>(
                                        () -> draft.particulars().note(),
                                        note -> draft.know(known -> known.note(note))))
                        .named("entity-note"));
    }

    private <N extends Node & MarginPart> void add(N part) {
        parts.add(part);
        getChildren().add(part);
    }

    private EntityRows names() {
        var more =
                new EntityCell(Words.say("entity.addName"), () -> "", this::addName)
                        .named("entity-add-name");
        return new EntityRows(
                Words.say("entity.names"),
                () -> draft.now().names().size(),
                new EntityRows.Making(this::name, this::removeName, Words.say("entity.removeName")),
                more);
    }

    private List<Node> name(int index) {
        var words =
                new EntityCell(
                                Words.say("entity.name"),
                                () -> at(index).text(),
                                typed -> rename(index, typed))
                        .named("entity-name-" + index)
                        .wide(220);
        HBox.setHgrow(words, Priority.ALWAYS);
        var language =
                new EntityCell(
                                Words.say("entity.language"),
                                () -> at(index).language().tag(),
                                typed -> retag(index, typed))
                        .named("entity-language-" + index)
                        .wide(LANGUAGE);
        var use =
                new ChoiceField<>(
                                "",
                                Arrays.asList(Name.Use.values()),
                                EntityWords::of,
                                new Slot<>(
                                        () -> at(index).use(),
                                        other ->
                                                change(
                                                        index,
                                                        name ->
                                                                new Name(
                                                                        name.text(),
                                                                        name.language(),
                                                                        other))))
                        .named("entity-use-" + index);
        use.getChildren().removeFirst(); // the row says what it is
        return List.of(words, language, use);
    }

    private Name at(int index) {
        var names = draft.now().names();
        return names.get(Math.min(index, names.size() - 1));
    }

    private void change(int index, UnaryOperator<Name> change) {
        var names = new ArrayList<>(draft.now().names());
        names.set(index, change.apply(names.get(index)));
        draft.change(entity -> entity.named(names));
    }

    private Optional<String> rename(int index, String typed) {
        if (typed.isEmpty()) {
            return Optional.of(Words.say("entity.nameEmpty"));
        }
        change(index, name -> new Name(typed, name.language(), name.use()));
        return Optional.empty();
    }

    private Optional<String> retag(int index, String typed) {
        return language(typed)
                .map(tag -> {
                    change(index, name -> new Name(name.text(), tag, name.use()));
                    return Optional.<String>empty();
                })
                .orElseGet(() -> Optional.of(Words.say("language.puzzling", typed)));
    }

    private static Optional<LanguageTag> language(String typed) {
        try {
            return Optional.of(typed.isEmpty() ? LanguageTag.UNKNOWN : new LanguageTag(typed));
        } catch (IllegalArgumentException noLanguage) {
            return Optional.empty();
        }
    }

    /// The name, a comma and the tag of its language; the tag may be typed afterwards.
    private Optional<String> addName(String typed) {
        int comma = typed.lastIndexOf(',');
        var tag =
                comma < 0
                        ? Optional.<LanguageTag>empty()
                        : language(typed.substring(comma + 1).strip());
        var text = tag.isPresent() ? typed.substring(0, comma).strip() : typed;
        if (!text.isBlank()) {
            var names = new ArrayList<>(draft.now().names());
            var language = tag.orElse(LanguageTag.UNKNOWN);
            boolean isFirst = names.stream().noneMatch(name -> name.language().equals(language));
            names.add(new Name(text, language, isFirst ? Name.Use.MAIN : Name.Use.VARIANT));
            draft.change(entity -> entity.named(names));
        }
        return Optional.empty();
    }

    private void removeName(int index) {
        var names = new ArrayList<>(draft.now().names());
        if (names.size() > 1) {
            names.remove(index);
            draft.change(entity -> entity.named(names));
        }
    }

    private WordsField key() {
        return WordsField.line(
                        Words.say("entity.key"),
                        new Slot<>(
                                () -> draft.now().key(),
                                key -> draft.change(entity -> entity.keyed(key))),
                        typed ->
                                Entity.isKey(typed)
                                        ? pen.project()
                                                .entity(draft.now().kind(), typed)
                                                .filter(other -> !other.id().equals(draft.id()))
                                                .map(_ -> Words.say("entity.keyTaken", typed))
                                        : Optional.of(Words.say("entity.keyPuzzling")))
                .named("entity-key");
    }

    private WordsField coordinates() {
        return WordsField.line(
                        Words.say("entity.coordinates"),
                        new Slot<>(
                                () ->
                                        draft.particulars()
                                                .coordinates()
                                                .map(place ->
                                                        place.latitude() + ", " + place.longitude())
                                                .orElse(""),
                                typed ->
                                        draft.know(known ->
                                                known.coordinates(EntityWords.coordinates(typed)))),
                        typed ->
                                typed.isBlank() || EntityWords.coordinates(typed).isPresent()
                                        ? Optional.empty()
                                        : Optional.of(Words.say("entity.coordinatesPuzzling")))
                .named("entity-coordinates");
    }

    private EntityRows authorities() {
        var more =
                new EntityCell(Words.say("entity.addAuthority"), () -> "", this::addAuthority)
                        .named("entity-add-authority");
        return new EntityRows(
                Words.say("entity.authorities"),
                () -> draft.particulars().authorities().size(),
                new EntityRows.Making(
                        this::authority,
                        this::removeAuthority,
                        Words.say("entity.removeAuthority")),
                more);
    }

    private List<Node> authority(int index) {
        var known = draft.particulars().authorities().get(index);
        var cell =
                new EntityCell(
                                known.list(),
                                () -> EntityWords.of(draft.particulars().authorities().get(index)),
                                typed -> setAuthority(index, typed))
                        .named("entity-authority-" + index)
                        .wide(260);
        var browse = new Button(Words.say("entity.browse"));
        browse.getStyleClass().addAll("flat", "small");
        browse.setId("entity-browse-" + index);
        browse.setMinWidth(USE_PREF_SIZE);
        browse.setDisable(known.address().isEmpty());
        browse.setOnAction(_ ->
                draft.particulars().authorities().get(index).address().ifPresent(Browser::open));
        return List.of(cell, browse);
    }

    private Optional<String> addAuthority(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : setAuthority(draft.particulars().authorities().size(), typed);
    }

    private Optional<String> setAuthority(int index, String typed) {
        int colon = typed.indexOf(':');
        if (colon < 1) {
            return Optional.of(Words.say("entity.authorityPuzzling"));
        }
        var authority = Authority.of(typed.substring(0, colon), typed.substring(colon + 1));
        if (!authority.isWellFormed()) {
            return Optional.of(
                    Words.say("entity.numberPuzzling", authority.number(), authority.list()));
        }
        var all = new ArrayList<>(draft.particulars().authorities());
        if (index < all.size()) {
            all.set(index, authority);
        } else {
            all.add(authority);
        }
        draft.know(known -> known.authorities(all));
        return Optional.empty();
    }

    private void removeAuthority(int index) {
        var all = new ArrayList<>(draft.particulars().authorities());
        all.remove(index);
        draft.know(known -> known.authorities(all));
    }

    @Override
    public void refresh() {
        parts.forEach(MarginPart::refresh);
    }

    @Override
    public boolean hasUnwritten() {
        return parts.stream().anyMatch(MarginPart::hasUnwritten);
    }
}
