package org.hashiya.tei;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.project.Markup.Event;

/// An element of somebody else's file whose annotation says something else now. It keeps its
/// attributes, but for those that said what is changed.
final class ChangedElement {
    private static final Set<String> SAYING =
            Set.of(
                    "ref",
                    "key",
                    "who",
                    "cert",
                    "when",
                    "from",
                    "to",
                    "notBefore",
                    "notAfter",
                    "when-custom",
                    "from-custom",
                    "to-custom",
                    "notBefore-custom",
                    "notAfter-custom",
                    "dur",
                    "calendar",
                    "datingMethod",
                    "precision",
                    "evidence",
                    "quantity",
                    "value",
                    "unit",
                    "commodity",
                    "atLeast",
                    "atMost",
                    "ana",
                    "xml:id");

    private final Mark mark;
    private final Event event;
    private final Pointers pointers;

    ChangedElement(Mark mark, Event event, Pointers pointers) {
        this.mark = mark;
        this.event = event;
        this.pointers = pointers;
    }

    /// Its own name when that still says what the annotation is.
    String name() {
        if (fits()) {
            return event.name();
        }
        var prefix = event.name().substring(0, event.name().indexOf(':') + 1);
        return prefix + mark.element().tei();
    }

    private boolean fits() {
        var local = KeptElements.local(event.name());
        var meaning = mark.annotation().meaning();
        if (mark.isClaim()
                || local.equals("note")
                || (mark.isValued() && !local.equals(mark.element().tei()))) {
            return local.equals(mark.element().tei()) && !mark.isClaim();
        }
        var element = new XmlElement(local, local, Attributes.ofXml(event.content()), 0, 0);
        var says = TagsRead.byElement(element);
        return meaning instanceof Meaning.Claims
                ? false
                : says.equals(Optional.of(mark.annotation().tag().id()))
                        || local.equals(mark.element().tei());
    }

    Attributes attributes() {
        var attributes = new Attributes();
        var theirs = Attributes.ofXml(event.content());
        if (theirs.get("prev").isPresent()) {
            return theirs; // a later fragment says nothing of its own
        }
        attributes.put("xml:id", new String(mark.id(), StandardCharsets.UTF_8));
        theirs.without(SAYING).all().forEach(attributes::put);
        if (mark.element().isTyped() && !fits()) {
            attributes.put("type", NcName.escape(mark.annotation().tag().id()));
        }
        meaning(attributes);
        attributes.put("ana", "#tag." + NcName.escape(tag().id()) + otherPointers(theirs));
        attributes.putUnlessEmpty("cert", mark.annotation().body().certainty().code());
        return attributes;
    }

    private TagId tag() {
        return mark.annotation().tag();
    }

    /// What else `ana` pointed at.
    private static String otherPointers(Attributes theirs) {
        var others = new StringBuilder();
        for (var pointer : StandOffReader.pointers(theirs.getOrEmpty("ana"))) {
            if (!pointer.startsWith("#tag.")) {
                others.append(' ').append(pointer);
            }
        }
        return others.toString();
    }

    private void meaning(Attributes attributes) {
        switch (mark.annotation().meaning()) {
            case Meaning.Plain _ -> {}
            case Meaning.Names(var entity) ->
                    pointers.to(entity)
                            .ifPresent(
                                    pointer -> attributes.put(mark.element().pointer(), pointer));
            case Meaning.Dates(var date) -> {
                if (mark.element().holds(mark.annotation().meaning())) {
                    DateAttributes.of(date, true).all().forEach(attributes::put);
                }
            }
            case Meaning.Measures(var figure) -> {
                if (mark.element().holds(mark.annotation().meaning())) {
                    FigureAttributes.of(figure).attributes().all().forEach(attributes::put);
                }
            }
            case Meaning.Claims _ ->
                    attributes.put(
                            "corresp", "#" + new String(mark.id(), StandardCharsets.UTF_8) + ".c");
        }
    }
}
