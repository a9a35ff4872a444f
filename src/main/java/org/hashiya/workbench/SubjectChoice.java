package org.hashiya.workbench;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Refused;
import org.hashiya.text.TextId;

/// Finds whose history somebody wants: by a whole id also what is gone, by less only what is there.
public record SubjectChoice(Desk desk) {
    private static final int SHOWN = 5;

    /// @throws Refused when it is no text, or several
    public TextId text(String typed) {
        return whole(TextId::parse, typed)
                .filter(id -> desk.store().textsEver().contains(id))
                .orElseGet(() -> new TextChoice(desk.project()).of(typed).id());
    }

    /// @throws Refused when it is no annotation, or several
    public LastingId annotation(String typed) {
        return whole(LastingId::parse, typed).orElseGet(() -> beginning(typed));
    }

    private LastingId beginning(String typed) {
        var found = desk.store().annotationsStarting(typed, SHOWN + 1);
        return switch (found.size()) {
            case 1 -> found.getFirst().id();
            case 0 ->
                    throw new Refused(
                            "No annotation that is there has an id that begins with “%s”; “annotations” lists them. Type the whole id of one that was erased."
                                    .formatted(typed));
            default ->
                    throw new Refused(
                            "“%s” could be any of several annotations: %s. Type more of the id."
                                    .formatted(
                                            typed,
                                            found.stream()
                                                    .limit(SHOWN)
                                                    .map(Annotation::id)
                                                    .map(LastingId::toString)
                                                    .collect(Collectors.joining(", "))));
        };
    }

    /// By its id, or as `kind:key`.
    ///
    /// @throws Refused when it is no entity
    public EntityId entity(String typed) {
        return whole(EntityId::parse, typed)
                .or(() ->
                        desk.project().entities().values().stream()
                                .filter(entity -> entity.reference().equals(typed))
                                .map(Entity::id)
                                .findFirst())
                .orElseThrow(() ->
                        new Refused(
                                "The registers have no “%s”; name an entity as kind:key, such as person:rustam, or by its whole id."
                                        .formatted(typed)));
    }

    private static <T> Optional<T> whole(Function<String, T> parse, String typed) {
        try {
            return Optional.of(parse.apply(typed));
        } catch (IllegalArgumentException onlyABeginning) {
            return Optional.empty();
        }
    }
}
