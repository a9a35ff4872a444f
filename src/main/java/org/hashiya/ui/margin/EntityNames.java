package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.entity.Entity;
import org.hashiya.entity.Name;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.library.LanguageNames;

/// What an entity is called in each language, and a field for one more name: the name, a comma and
/// the tag of its language, or the name alone in the language of the words.
final class EntityNames extends VBox implements MarginPart {
    private final MarginTools tools;
    private final Supplier<Optional<Entity>> entity;
    private final VBox list = new VBox(2);
    private final Field<String> more;

    EntityNames(MarginTools tools, Supplier<Optional<Entity>> entity) {
        this.tools = tools;
        this.entity = entity;
        getStyleClass().add("fields");
        list.getStyleClass().add("names");
        more = Field.words(Words.say("entity.addName"), this::add);
        more.control().setId("entity-name");
        if (more.control() instanceof TextField field) {
            field.setPromptText(Words.say("entity.addName.prompt", tools.language().tag()));
        }
        var known = new HBox(Field.caption(Words.say("entity.names")), list);
        known.getStyleClass().add("field");
        getChildren().addAll(known, more);
        refresh();
    }

    private Optional<String> add(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        int comma = typed.lastIndexOf(',');
        var text = comma < 0 ? typed : typed.substring(0, comma).strip();
        if (text.isBlank()) {
            return Optional.of(Words.say("entity.nameFirst"));
        }
        try {
            var language =
                    comma < 0
                            ? tools.language()
                            : new LanguageTag(typed.substring(comma + 1).strip());
            entity.get()
                    .ifPresent(
                            known -> amend(known, new Name(text, language, use(known, language))));
            more.show("");
            more.control().setText("");
            return Optional.empty();
        } catch (IllegalArgumentException noLanguage) {
            return Optional.of(Words.say("language.puzzling", typed.substring(comma + 1).strip()));
        }
    }

    /// The first one of its language stands for the others.
    private static Name.Use use(Entity known, LanguageTag language) {
        return known.names().stream().anyMatch(name -> name.language().equals(language))
                ? Name.Use.VARIANT
                : Name.Use.MAIN;
    }

    private void amend(Entity known, Name name) {
        if (known.names().contains(name)) {
            return;
        }
        var names = new ArrayList<>(known.names());
        names.add(name);
        tools.pen()
                .perform(
                        new Edit.Amend(
                                known,
                                new Entity(
                                        known.id(),
                                        known.kind(),
                                        known.key(),
                                        names,
                                        known.particulars())));
    }

    @Override
    public void refresh() {
        var known = entity.get();
        setVisible(known.isPresent());
        setManaged(known.isPresent());
        list.getChildren()
                .setAll(
                        known.stream()
                                .flatMap(each -> each.names().stream())
                                .map(EntityNames::line)
                                .toList());
    }

    private static HBox line(Name name) {
        var language = Parts.muted(name.language().tag());
        language.setMinWidth(USE_PREF_SIZE);
        Parts.describe(language, LanguageNames.of(name.language()));
        var words = Quote.label(name.text());
        words.setWrapText(true);
        var line = new HBox(6, words, language);
        line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        return line;
    }

    @Override
    public boolean hasUnwritten() {
        return more.hasUnwritten();
    }
}
