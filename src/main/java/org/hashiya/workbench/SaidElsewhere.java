package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Meaning;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;
import org.hashiya.proposal.naming.Letters;
import org.hashiya.proposal.naming.Names;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Says of the other mentions what is said of one: whom it names, its attributes, how sure that is.
public final class SaidElsewhere {
    private final Desk desk;

    public SaidElsewhere(Desk desk) {
        this.desk = desk;
    }

    /// What can be carried over from one annotation to others.
    public enum Part {
        /// The entry of the registers that it names.
        ENTRY,
        /// Those that it has; those that only the other has stay there.
        ATTRIBUTES,
        CERTAINTY,
        NOTE;

        boolean isIn(Body body) {
            return switch (this) {
                case ENTRY -> body.meaning() instanceof Meaning.Names;
                case ATTRIBUTES -> !body.attributes().isEmpty();
                case CERTAINTY -> body.certainty() != Certainty.UNSTATED;
                case NOTE -> !body.note().isEmpty();
            };
        }

        private Body carry(Body from, Body to) {
            return switch (this) {
                case ENTRY -> to.meaning(from.meaning());
                case ATTRIBUTES -> {
                    Map<String, String> all = new TreeMap<>(to.attributes());
                    all.putAll(from.attributes());
                    yield to.attributes(all);
                }
                case CERTAINTY -> to.certainty(from.certainty());
                case NOTE -> to.note(from.note());
            };
        }
    }

    /// What `model` has to give.
    public static Set<Part> parts(Annotation model) {
        var parts = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            if (part.isIn(model.body())) {
                parts.add(part);
            }
        }
        return parts;
    }

    /// The annotations with the tag of `model` that name the same entry, or have the same words and
    /// name none, and of which one of the parts would change; text by text in reading order. One
    /// that names somebody else is another mention, whatever its words.
    ///
    /// @param texts those that are looked through; the others are not read
    public List<Annotation> find(Annotation model, Set<Part> parts, Collection<TextId> texts) {
        var found = new ArrayList<Annotation>();
        var name = model.span().of(desk.read(model.text()).words()).strip();
        var names = Names.of(List.of(name), Letters.FOLDED);
        var sameEntry =
                model.meaning() instanceof Meaning.Names(var entity)
                        ? desk.store().mentions().of(entity, false)
                        : List.<Annotation>of();
        for (var text : texts) {
            var others = new LinkedHashMap<LastingId, Annotation>();
            sameWords(names, model, text).forEach(each -> others.put(each.id(), each));
            sameEntry.stream()
                    .filter(each -> each.text().equals(text))
                    .forEach(each -> others.put(each.id(), each));
            others.values().stream()
                    .filter(each -> each.tag().equals(model.tag()) && !each.id().equals(model.id()))
                    .filter(each -> !carried(model, parts, each).equals(each.body()))
                    .sorted(Annotation.READING_ORDER)
                    .forEach(found::add);
        }
        return found;
    }

    private List<Annotation> sameWords(Names names, Annotation model, TextId text) {
        var words = desk.store().survey().words(text);
        var spans = new HashSet<Span>();
        words.ifPresent(
                there -> names.in(there, (start, end, _) -> spans.add(new Span(start, end))));
        return spans.isEmpty()
                ? List.of()
                : desk.store().survey().marks(text).stream()
                        .filter(each ->
                                each.meaning().equals(Meaning.PLAIN)
                                        || each.meaning().equals(model.meaning()))
                        .filter(each -> spans.contains(each.span()))
                        .toList();
    }

    private static Body carried(Annotation model, Set<Part> parts, Annotation to) {
        var body = to.body();
        for (var part : parts) {
            if (part.isIn(model.body())) {
                body = part.carry(model.body(), body);
            }
        }
        return body;
    }

    /// One edit that carries the parts over.
    public Edit edit(Annotation model, Set<Part> parts, List<Annotation> others) {
        var now = desk.now();
        return new Edit.Rework(
                others,
                others.stream()
                        .map(each ->
                                each.saying(
                                        carried(model, parts, each),
                                        each.authorship().changedBy(desk.who(), now)))
                        .toList());
    }
}
