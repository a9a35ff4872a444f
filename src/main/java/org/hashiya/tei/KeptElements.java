package org.hashiya.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.LastingId;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Markup;
import org.hashiya.project.Markup.Event;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;

/// What has become of the elements of a foreign file that are annotations here: each still says
/// what it said, or says something else now, or is gone.
final class KeptElements {
    enum Fate {
        /// Written as it was.
        UNTOUCHED,
        /// Around the same words, with another name or other attributes.
        CHANGED,
        /// Its tags, or outside of the text all of it, are not written.
        GONE
    }

    private final Markup markup;
    private final Map<Integer, Fate> fates = new HashMap<>();
    private final Map<Integer, Annotation> annotations = new HashMap<>();
    private final Map<Integer, String> ids = new HashMap<>();
    private final Set<LastingId> standing = new HashSet<>();
    private final Set<String> xmlIds = new HashSet<>();
    private final boolean[] inText;

    /// Where the tags of one annotation stand.
    private record Place(int start, int end, boolean inText) {
        Place with(Event event) {
            return new Place(
                    Math.min(start, event.offset()), Math.max(end, event.offset()), inText);
        }
    }

    KeptElements(Markup markup, AnnotatedText text) {
        this.markup = markup;
        inText = inText(markup.events());
        var here = new HashMap<LastingId, Annotation>();
        text.annotations().forEach(annotation -> here.put(annotation.id(), annotation));
        var graphemes = new Graphemes(text.words());
        places().forEach((mark, place) -> {
            var id = new LastingId(first().edit(), first().place() + mark - 1);
            var annotation = here.get(id);
            if (annotation == null) {
                fates.put(mark, Fate.GONE);
            } else {
                decide(mark, annotation, place, text.words(), graphemes);
            }
        });
        for (var event : markup.events()) {
            var attributes = event.content();
            if (attributes.contains("xml:id=") && event.kind() != Markup.Kind.COMMENT) {
                var xmlId = Attributes.ofXml(attributes).getOrEmpty("xml:id");
                xmlIds.add(xmlId);
                if (event.mark() > 0) {
                    ids.putIfAbsent(event.mark(), xmlId);
                }
            }
        }
    }

    private LastingId first() {
        return markup.first().orElseThrow();
    }

    private Map<Integer, Place> places() {
        var places = new HashMap<Integer, Place>();
        for (int i = 0; i < markup.events().size(); i++) {
            var event = markup.events().get(i);
            if (event.mark() > 0 && markup.first().isPresent()) {
                var before =
                        places.getOrDefault(
                                event.mark(), new Place(event.offset(), event.offset(), inText[i]));
                places.put(event.mark(), before.with(event));
            }
        }
        return places;
    }

    private void decide(
            int mark, Annotation annotation, Place place, String words, Graphemes graphemes) {
        if (!annotation.authorship().isChanged()) {
            fates.put(mark, Fate.UNTOUCHED);
            standing.add(annotation.id());
        } else if (place.inText && isAround(annotation.span(), place, words, graphemes)) {
            fates.put(mark, Fate.CHANGED);
            annotations.put(mark, annotation);
            standing.add(annotation.id());
        } else {
            fates.put(mark, Fate.GONE);
        }
    }

    private static boolean isAround(Span span, Place place, String words, Graphemes graphemes) {
        int start = place.start;
        int end = Math.min(place.end, words.length());
        while (start < end && Flow.isWhite(words.charAt(start))) {
            start++;
        }
        while (end > start && Flow.isWhite(words.charAt(end - 1))) {
            end--;
        }
        return start < end && graphemes.widen(new Span(start, end)).equals(span);
    }

    /// Which events stand in an element `text`.
    private static boolean[] inText(List<Event> events) {
        var inside = new boolean[events.size()];
        int depth = 0;
        for (int i = 0; i < inside.length; i++) {
            var event = events.get(i);
            boolean isText = local(event.name()).equals("text");
            if (isText && event.kind() == Markup.Kind.END) {
                depth--;
            }
            inside[i] = depth > 0;
            if (isText && event.kind() == Markup.Kind.START) {
                depth++;
            }
        }
        return inside;
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    boolean isInText(int event) {
        return inText[event];
    }

    Fate fate(Event event) {
        return event.mark() == 0
                ? Fate.UNTOUCHED
                : fates.getOrDefault(event.mark(), Fate.UNTOUCHED);
    }

    /// The number of an annotation that is an element of the file.
    int number(LastingId annotation) {
        return annotation.place() - first().place() + 1;
    }

    /// The annotations that need no markup of ours.
    Set<LastingId> standing() {
        return standing;
    }

    /// The annotation that a changed element is.
    Annotation annotation(Event event) {
        var annotation = annotations.get(event.mark());
        if (annotation == null) {
            throw new IllegalArgumentException("This element is not a changed one");
        }
        return annotation;
    }

    /// The numbers of the changed ones, in the order of the file.
    List<Integer> changed() {
        var changed = new ArrayList<>(annotations.keySet());
        changed.sort(null);
        return changed;
    }

    Annotation annotation(int mark) {
        return annotation(new Event(0, Markup.Kind.START, "", "", mark));
    }

    /// The XML id of a changed element, `otherwise` when it has none.
    String xmlId(int mark, String otherwise) {
        return ids.getOrDefault(mark, otherwise);
    }

    /// All XML ids of the file.
    Set<String> xmlIds() {
        return xmlIds;
    }

    boolean areAnyGone() {
        return fates.containsValue(Fate.GONE);
    }
}
