package org.hashiya.tei;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Tie;

/// Writes the entries of the registers that a text points at.
final class RegisterWriter {
    /// How the register of one kind is written.
    ///
    /// @param name the element for a name
    /// @param note the element for everything that has none of its own
    private record Form(String list, String entry, String name, String note) {}

    private final XmlOut out;
    private final Pointers pointers;

    RegisterWriter(XmlOut out, Pointers pointers) {
        this.out = out;
        this.pointers = pointers;
    }

    /// How many of each kind.
    SortedMap<EntityKind, Integer> write() throws IOException {
        return write("");
    }

    /// @param sign more attributes of the outermost element
    SortedMap<EntityKind, Integer> write(String sign) throws IOException {
        var counts = new TreeMap<EntityKind, Integer>();
        if (pointers.entities().isEmpty()) {
            return counts;
        }
        var lists = new EnumMap<EntityKind, List<Entity>>(EntityKind.class);
        for (var kind : EntityKind.values()) {
            var some =
                    pointers.entities().stream().filter(entity -> entity.kind() == kind).toList();
            if (!some.isEmpty()) {
                lists.put(kind, some);
                counts.put(kind, some.size());
            }
        }
        out.raw("<standOff type=\"registers\"" + sign + ">\n");
        for (var list : lists.entrySet()) {
            write(form(list.getKey()), list.getKey(), list.getValue());
        }
        ties();
        out.raw("</standOff>\n");
        return counts;
    }

    /// How entries stand to one another; those that lead to an entry that is not written are left
    /// out.
    private void ties() throws IOException {
        boolean isOpen = false;
        for (var entity : pointers.entities()) {
            for (var tie : entity.particulars().ties()) {
                var other = pointers.to(tie.to());
                if (other.isPresent()) {
                    out.raw(isOpen ? "" : "<listRelation type=\"entities\">\n");
                    isOpen = true;
                    tie(tie, "#" + pointers.xmlId(entity), other.get());
                }
            }
        }
        out.raw(isOpen ? "</listRelation>\n" : "");
    }

    private void tie(Tie tie, String self, String other) throws IOException {
        out.raw("<relation").attribute("name", tie.kind().code());
        if (tie.kind().isMutual()) {
            out.attribute("mutual", self + " " + other);
        } else {
            out.attribute("active", self).attribute("passive", other);
        }
        out.raw("/>\n");
    }

    private static Form form(EntityKind kind) {
        return switch (kind) {
            case PERSON -> new Form("listPerson", "person", "persName", "note");
            case PLACE -> new Form("listPlace", "place", "placeName", "note");
            case ORGANISATION, GROUP -> new Form("listOrg", "org", "orgName", "note");
            case EVENT -> new Form("listEvent", "event", "eventName", "note");
            case WORK -> new Form("listBibl", "bibl", "title", "note");
            case OBJECT -> new Form("listObject", "object", "objectName", "note");
            case CONCEPT -> new Form("interpGrp", "interp", "desc", "desc");
        };
    }

    private void write(Form form, EntityKind kind, List<Entity> entities) throws IOException {
        out.raw("<" + form.list);
        if (kind == EntityKind.CONCEPT) {
            out.attribute("type", "concepts");
        } else if (kind == EntityKind.GROUP) {
            out.attribute("type", "groups");
        }
        out.raw(">\n");
        for (var entity : entities) {
            entry(form, entity);
        }
        out.raw("</" + form.list + ">\n");
    }

    private void entry(Form form, Entity entity) throws IOException {
        var kind = entity.kind();
        out.raw("<" + form.entry).attribute("xml:id", pointers.xmlId(entity));
        if (kind == EntityKind.GROUP) {
            out.attribute("type", "group");
        }
        boolean keyIsSeen = pointers.xmlId(entity).equals(Pointers.prefix(kind) + entity.key());
        if (kind == EntityKind.CONCEPT) {
            out.attribute("n", entity.id().toString());
            addresses(entity.particulars().authorities());
        } else if (!keyIsSeen) {
            out.attribute("n", entity.key());
        }
        if (isDated(kind) && entity.particulars().dates().isPresent()) {
            DateAttributes.datesOnly(entity.particulars().dates().get()).write(out);
        }
        out.raw(">");
        if (kind == EntityKind.OBJECT) {
            out.raw("<objectIdentifier>");
        }
        for (var name : entity.names()) {
            out.raw("<" + form.name).attribute("xml:lang", name.language().tag());
            out.attribute("type", name.use().code()).raw(">");
            out.text(name.text()).raw("</" + form.name + ">");
        }
        boolean located =
                kind == EntityKind.PLACE && entity.particulars().coordinates().isPresent();
        if (located) {
            var here = entity.particulars().coordinates().get();
            out.raw("<location><geo>" + here.latitude() + " " + here.longitude());
            out.raw("</geo></location>");
        }
        numbers(kind, entity);
        if (kind == EntityKind.OBJECT) {
            out.raw("</objectIdentifier>");
            origin(entity);
        }
        if (kind == EntityKind.CONCEPT && !keyIsSeen) {
            note(form, "key", entity.key());
        }
        notes(form, entity, located);
        out.raw("</" + form.entry + ">\n");
    }

    private static boolean isDated(EntityKind kind) {
        return switch (kind) {
            case PERSON, PLACE, ORGANISATION, GROUP, EVENT -> true;
            case WORK, OBJECT, CONCEPT -> false;
        };
    }

    /// The id by which imports merge, and those in lists of others.
    private void numbers(EntityKind kind, Entity entity) throws IOException {
        if (kind == EntityKind.CONCEPT) {
            for (var authority : entity.particulars().authorities()) {
                out.raw("<desc type=\"authority\"").attribute("n", authority.list()).raw(">");
                out.text(authority.number()).raw("</desc>");
            }
            return;
        }
        out.raw("<idno type=\"hashiya\">" + entity.id() + "</idno>");
        for (var authority : entity.particulars().authorities()) {
            out.raw("<idno").attribute("type", NcName.asWord(authority.list()));
            if (!NcName.isWord(authority.list()) || authority.list().equals("hashiya")) {
                out.attribute("n", authority.list());
            }
            out.raw(">").text(authority.number()).raw("</idno>");
        }
    }

    /// For concepts, whose element has no other place for them, as addresses where there are any.
    private void addresses(List<Authority> authorities) throws IOException {
        var known =
                Map.of(
                        "wikidata", "https://www.wikidata.org/entity/",
                        "viaf", "https://viaf.org/viaf/",
                        "geonames", "https://www.geonames.org/",
                        "gnd", "https://d-nb.info/gnd/");
        var addresses =
                authorities.stream()
                        .filter(authority -> known.containsKey(authority.list()))
                        .filter(authority -> authority.number().matches("[A-Za-z0-9-]+"))
                        .map(authority -> known.get(authority.list()) + authority.number())
                        .toList();
        if (!addresses.isEmpty()) {
            out.attribute("corresp", String.join(" ", addresses));
        }
    }

    private void origin(Entity entity) throws IOException {
        if (entity.particulars().dates().isPresent()) {
            out.raw("<history><origin");
            DateAttributes.datesOnly(entity.particulars().dates().get()).write(out);
            out.raw("/></history>");
        }
    }

    /// The dates once more, with their kind and doubts, which the attributes of the entry do not
    /// have; coordinates of what is not a place; the note.
    private void notes(Form form, Entity entity, boolean located) throws IOException {
        var known = entity.particulars();
        if (known.dates().isPresent()) {
            if (entity.kind() == EntityKind.WORK) {
                DateAttributes.element(out, known.dates().get(), "");
            } else {
                out.raw("<" + form.note + " type=\"dates\">");
                DateAttributes.element(out, known.dates().get(), "");
                out.raw("</" + form.note + ">");
            }
        }
        if (known.coordinates().isPresent() && !located) {
            var here = known.coordinates().get();
            note(form, "coordinates", here.latitude() + " " + here.longitude());
        }
        if (!known.note().isEmpty()) {
            note(form, entity.kind() == EntityKind.CONCEPT ? "note" : "", known.note());
        }
    }

    private void note(Form form, String type, String words) throws IOException {
        out.raw("<" + form.note);
        if (!type.isEmpty()) {
            out.attribute("type", type);
        }
        out.raw(">").text(words).raw("</" + form.note + ">");
    }
}
