package org.hashiya.tei;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.entity.EntityId;
import org.hashiya.project.Markup;
import org.hashiya.project.Markup.Event;
import org.hashiya.project.Markup.Kind;
import org.hashiya.text.Span;

/// The TEI file of a text that came from somebody else's TEI: its own markup as it was, and what is
/// new or changed here added to it.
///
/// An annotation that was an element of the file and still says what it said has nothing added; one
/// that says something else now changes its element; one that was erased takes the tags away.
final class KeptSheet {
    private static final Set<String> RESOURCES =
            Set.of("text", "standOff", "facsimile", "sourceDoc", "fsdDecl");

    private final Edition edition;
    private final Markup markup;
    private final TeiForm form;
    private final TeiWishes wishes;
    private final XmlOut out;
    private final KeptElements elements;
    private final Marks added;
    private final Map<Integer, Mark> changed = new LinkedHashMap<>();

    /// Elements of the file that say what they said, of which somebody says something.
    private final Map<Integer, Mark> pointedAt = new LinkedHashMap<>();

    private final List<Mark> all;
    private final OverlapPlan plan;
    private final Pointers pointers;
    private final KeptText text;
    private final Additions additions;
    private final String namespace;
    private final String prefix;
    private final String textId;
    private boolean isCounting;

    KeptSheet(Edition edition, Markup markup, TeiWishes wishes, XmlOut out) {
        this.edition = edition;
        this.markup = markup;
        form = wishes.form();
        this.wishes = wishes;
        this.out = out;
        elements = new KeptElements(markup, edition.text());
        var ids = new MarkIds(edition.text().id());
        var relations = RelationWriter.ofText(edition);
        relations.forEach(relation -> ids.note(relation.id().edit()));
        added = new Marks(others(), edition.project().tags(), ids);
        for (int number : elements.changed()) {
            var xmlId = elements.xmlId(number, ids.shortId() + ".k" + number);
            changed.put(
                    number,
                    added.mark(
                            elements.annotation(number), xmlId.getBytes(StandardCharsets.UTF_8)));
        }
        prefix = root().name().substring(0, root().name().indexOf(':') + 1);
        namespace = root().name().contains(":") ? " xmlns=\"" + XmlDocument.TEI + "\"" : "";
        plan = added.plan(namespace.isEmpty() ? KeptText.free(markup, elements) : List.of(), form);
        textId = textId(ids.shortId());
        var binding = Binding.ofOneText();
        var alignments = new AlignmentWriter(edition, binding, ids);
        var anchorage = new Anchorage(markup, elements);
        var passages = new KeptPassages(alignments.stretches(), anchorage, this::counted);
        isCounting = passages.isAnyCounted();
        var anchored = count(anchorage);
        all = new ArrayList<>(added.inOrder());
        all.addAll(changed.values());
        pointers = new Pointers(edition.project(), all, binding.people());
        pointers.standing(entriesThatStand(), elements.xmlIds());
        text =
                new KeptText(
                        out,
                        new MarkTags(out, pointers),
                        new Placement(
                                added.inOrder(),
                                new OverlapPlan(plan.pieces(), anchored),
                                passages.anchored()),
                        new KeptText.Words(edition.text().words(), namespace, prefix));
        var discussion = discussion(ids, binding);
        isCounting |= discussion.isOnText();
        additions =
                new Additions(
                        edition,
                        out,
                        pointers,
                        new Additions.Bound(ids, binding, namespace),
                        new Additions.Links(alignments, passages, discussion));
    }

    private DiscussionWriter discussion(MarkIds ids, Binding binding) {
        var said = edition.project().comments().within(edition.text().id());
        for (var comment : said) {
            comment.at()
                    .annotation()
                    .filter(elements.standing()::contains)
                    .map(elements::number)
                    .filter(number -> !changed.containsKey(number))
                    .ifPresent(number -> pointAt(number, comment, ids));
        }
        var marks = new ArrayList<>(all);
        marks.addAll(pointedAt.values());
        return new DiscussionWriter(
                said, marks, new DiscussionWriter.Named(ids, binding.people()), "#" + textId);
    }

    private void pointAt(int number, Comment comment, MarkIds ids) {
        var xmlId = elements.xmlId(number, ids.shortId() + ".k" + number);
        edition.text()
                .find(comment.at().annotation().orElseThrow())
                .ifPresent(annotation ->
                        pointedAt.put(
                                number,
                                added.mark(annotation, xmlId.getBytes(StandardCharsets.UTF_8))));
    }

    /// The XML id of the element `text`, from which places are counted.
    private String textId(String shortId) {
        return markup.events().stream()
                .filter(event -> event.kind() == Kind.START && isText(event))
                .findFirst()
                .flatMap(event -> Attributes.ofXml(event.content()).get("xml:id"))
                .orElse(shortId + ".text");
    }

    private static boolean isText(Event event) {
        return KeptElements.local(event.name()).equals("text");
    }

    /// Marks with an end where no anchor may stand are pointed at by counting.
    ///
    /// @return the others of those that are not elements
    private BitSet count(Anchorage anchorage) {
        var anchored = new BitSet();
        for (int i : plan.anchored().stream().toArray()) {
            var mark = added.inOrder().get(i);
            if (anchorage.isFor(mark.annotation().span())) {
                anchored.set(i);
            } else {
                isCounting = true;
                mark.count(counted(mark.annotation().span()));
            }
        }
        return anchored;
    }

    private String counted(Span span) {
        var words = edition.text().words();
        return "#string-range(%s,%d,%d)"
                .formatted(
                        textId,
                        words.codePointCount(0, span.start()),
                        words.codePointCount(span.start(), span.end()));
    }

    /// The annotations that need markup of ours.
    private List<Annotation> others() {
        return edition.text().annotations().stream()
                .filter(annotation -> !elements.standing().contains(annotation.id()))
                .filter(wishes.selection()::holds)
                .toList();
    }

    private Event root() {
        return markup.events().stream()
                .filter(event -> event.kind() == Kind.START)
                .findFirst()
                .orElse(new Event(0, Kind.START, "TEI", "", 0));
    }

    private Map<EntityId, String> entriesThatStand() {
        var standing = new HashMap<EntityId, String>();
        markup.entries().forEach((xmlId, entity) -> standing.putIfAbsent(entity, xmlId));
        return standing;
    }

    void write() throws IOException {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        var events = markup.events();
        var places = Places.of(events);
        boolean isAdding = additions.areAny(all);
        int gone = 0;
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            boolean isDropped = elements.fate(event) == KeptElements.Fate.GONE;
            if (isDropped && !elements.isInText(i)) {
                gone += event.kind() == Kind.START ? 1 : event.kind() == Kind.END ? -1 : 0;
                continue;
            }
            if (gone > 0) {
                continue;
            }
            if (isAdding && i == places.headerEnd) {
                additions.inHeader(added, places.isInEncoding);
            }
            text.before(event);
            if (!isDropped) {
                event(event, elements.isInText(i));
            }
            if (isAdding && i == places.headerAfter) {
                additions.inHeader(added, false);
            }
            if (isAdding && i == places.resource) {
                additions.afterText(all, plan, form);
            }
            if (places.outermost.get(i)) {
                out.raw("\n");
            }
        }
        out.flush();
    }

    private void event(Event event, boolean isInText) throws IOException {
        switch (event.kind()) {
            case START, EMPTY -> {
                start(event);
                if (event.kind() == Kind.START) {
                    text.opened(event, isInText);
                }
            }
            case END -> {
                out.raw("</" + name(event) + ">");
                text.closed();
            }
            case COMMENT -> out.raw("<!--" + event.content() + "-->");
            case INSTRUCTION ->
                    out.raw("<?" + event.name())
                            .raw(event.content().isEmpty() ? "" : " " + event.content())
                            .raw("?>");
            case ASIDE -> out.text(event.content());
            case SPACE -> text.space(event.content());
        }
    }

    private void start(Event event) throws IOException {
        out.raw("<" + name(event));
        var mark = changed.get(event.mark());
        if (mark == null) {
            out.raw(event.content());
            identify(event);
            if (isCounting && isText(event)) {
                isCounting = false;
                out.raw(event.content().contains(" xml:id=") ? "" : " xml:id=\"" + textId + "\"");
            }
        } else {
            new ChangedElement(mark, event, pointers).attributes().write(out);
        }
        out.raw(event.kind() == Kind.EMPTY ? "/>" : ">");
    }

    /// What something points at has an id.
    private void identify(Event event) throws IOException {
        var mark = pointedAt.remove(event.mark());
        if (mark != null && !event.content().contains(" xml:id=")) {
            out.raw(" xml:id=\"").raw(mark.id()).raw("\"");
        }
    }

    private String name(Event event) {
        var mark = changed.get(event.mark());
        return mark == null ? event.name() : new ChangedElement(mark, event, pointers).name();
    }

    /// Where in the events something can be added.
    ///
    /// @param headerEnd before this event, in an `encodingDesc` that is there; -1 for nowhere
    /// @param headerAfter behind this event, for a new `encodingDesc`; -1 for nowhere
    /// @param resource behind this event, after the text
    /// @param outermost events outside of the root element, and its end
    private record Places(
            int headerEnd, boolean isInEncoding, int headerAfter, int resource, BitSet outermost) {
        static Places of(List<Event> events) {
            int encoding = -1;
            int file = -1;
            int header = -1;
            int resource = -1;
            int tei = -1;
            var outermost = new BitSet();
            int depth = 0;
            for (int i = 0; i < events.size(); i++) {
                var event = events.get(i);
                var name = KeptElements.local(event.name());
                if (event.kind() == Kind.START) {
                    depth++;
                    if (tei < 0 && name.equals("TEI")) {
                        tei = depth;
                    }
                }
                boolean ends = event.kind() == Kind.END || event.kind() == Kind.EMPTY;
                int level = event.kind() == Kind.EMPTY ? depth + 1 : depth;
                if (ends && tei > 0) {
                    if (level == tei + 1 && RESOURCES.contains(name)) {
                        resource = i;
                    } else if (level == tei + 1 && name.equals("teiHeader")) {
                        header = i;
                    } else if (level == tei + 2
                            && name.equals("encodingDesc")
                            && event.kind() == Kind.END) {
                        encoding = i;
                    } else if (level == tei + 2 && name.equals("fileDesc")) {
                        file = i;
                    }
                }
                if (event.kind() == Kind.END) {
                    depth--;
                }
            }
            return new Places(
                    encoding,
                    encoding >= 0,
                    encoding < 0 ? file : -1,
                    resource < 0 ? header : resource,
                    outermost);
        }
    }

    Receipt receipt() {
        var left =
                List.of(
                        Said.of(
                                Said.What.THEIRS,
                                elements.standing().size() - changed.size(),
                                changed.size()));
        return additions.receipt(form, added, plan, left);
    }
}
