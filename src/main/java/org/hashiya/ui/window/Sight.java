package org.hashiya.ui.window;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Mentions;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityId;

/// Which annotations a reader wants to see on a page. What is not in sight is neither painted nor
/// found under the caret; it stays in the project.
///
/// @param people who made annotations that are not to be seen
/// @param only when not empty: nothing but what points to one of these entities
record Sight(Set<TagId> tags, Set<Certainty> certainties, Set<String> people, Set<EntityId> only) {
    static final Sight EVERYTHING = new Sight(Set.of(), Set.of(), Set.of(), Set.of());

    Sight {
        tags = Set.copyOf(tags);
        certainties = Set.copyOf(certainties);
        people = Set.copyOf(people);
        only = Set.copyOf(only);
    }

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when it is something else
    static Sight parse(String written) {
        var parts = written.split("/", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("Nobody wrote this of a sight: " + written);
        }
        return new Sight(
                each(parts[0], TagId::new),
                each(parts[1], Certainty::valueOf),
                each(parts[2], Function.identity()),
                each(parts[3], EntityId::parse));
    }

    private static <T> Set<T> each(String written, Function<String, T> read) {
        return written.isEmpty()
                ? Set.of()
                : Stream.of(written.split("&"))
                        .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                        .map(read)
                        .collect(Collectors.toSet());
    }

    /// One line of letters, digits and a few signs, none of them `,`, `;` or `@`: names of people
    /// may hold any sign.
    @Override
    public String toString() {
        return Stream.of(tags, certainties, people, only)
                .map(Sight::written)
                .collect(Collectors.joining("/"));
    }

    private static String written(Set<?> hidden) {
        return hidden.stream()
                .map(each -> URLEncoder.encode(each.toString(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    boolean isEverything() {
        return equals(EVERYTHING);
    }

    boolean shows(Annotation annotation) {
        return !tags.contains(annotation.tag())
                && !certainties.contains(annotation.body().certainty())
                && !people.contains(annotation.authorship().creator())
                && (only.isEmpty() || Mentions.in(annotation.meaning()).anyMatch(only::contains));
    }

    Sight hiding(TagId tag, boolean hidden) {
        return new Sight(changed(tags, tag, hidden), certainties, people, only);
    }

    Sight hidingTags(Set<TagId> hidden) {
        return new Sight(hidden, certainties, people, only);
    }

    Sight hiding(Certainty certainty, boolean hidden) {
        return new Sight(tags, changed(certainties, certainty, hidden), people, only);
    }

    Sight hiding(String person, boolean hidden) {
        return new Sight(tags, certainties, changed(people, person, hidden), only);
    }

    /// Nothing but what points to this entity.
    Sight only(Optional<EntityId> entity) {
        return new Sight(tags, certainties, people, entity.map(Set::of).orElse(Set.of()));
    }

    private static <T> Set<T> changed(Set<T> before, T one, boolean in) {
        var after = new HashSet<>(before);
        if (in) {
            after.add(one);
        } else {
            after.remove(one);
        }
        return after;
    }
}
