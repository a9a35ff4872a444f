package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hashiya.annotation.Party;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.identity.Id;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Project;

/// The entities of the project and those that a file brings with it.
final class Registers {
    private static final int ENOUGH_TO_BE_AN_ID = 6;

    private final Map<String, Entity> byReference = new HashMap<>();
    private final TreeMap<String, Entity> byId = new TreeMap<>();
    private final Map<String, Newcomer> newcomers = new LinkedHashMap<>();
    private final Map<EntityId, Newcomer> newcomersById = new HashMap<>();
    private final List<String> left = new ArrayList<>();

    /// An entity that the project does not have.
    private static final class Newcomer {
        final Entity minted;
        final int line;
        final String column;
        Optional<Name> name = Optional.empty();
        Optional<Entity> declared = Optional.empty();
        List<Entry.Bond> bonds = List.of();

        Newcomer(Entity minted, int line, String column) {
            this.minted = minted;
            this.line = line;
            this.column = column;
        }
    }

    Registers(Project project) {
        for (var entity : project.entities().values()) {
            byReference.put(entity.reference(), entity);
            byId.put(entity.id().toString(), entity);
        }
    }

    /// Who is meant in the column `entity`: an id, the beginning of one, or `kind:key`.
    Party.Registered mention(String written, int line) {
        var reference = reference(written, Column.ENTITY, line);
        return reference.orElseGet(() -> {
            var found = starting(written);
            return switch (found.size()) {
                case 1 -> registered(found.getFirst());
                case 0 ->
                        throw new Fault(
                                Column.ENTITY,
                                Say.quoted(written)
                                        + " is not the id of an entity, nor the beginning of one;"
                                        + " write kind:key, as in person:rustam. The kinds are "
                                        + kinds()
                                        + ".");
                default -> throw ambiguous(written, found, Column.ENTITY);
            };
        });
    }

    /// Who is meant in a slot, where words may stand as well: only `kind:key`, an id, or so much of
    /// one that it cannot be a word.
    Optional<Party.Registered> slot(String written, Column column, int line) {
        var reference = reference(written, column, line);
        if (reference.isPresent() || !looksLikeId(written)) {
            return reference;
        }
        var found = starting(written);
        if (found.size() > 1) {
            throw ambiguous(written, found, column);
        }
        if (found.isEmpty() && written.length() == Id.LENGTH) {
            throw new Fault(column, "The project has no entity " + written + ".");
        }
        return found.stream().map(Registers::registered).findFirst();
    }

    private Optional<Party.Registered> reference(String written, Column column, int line) {
        int colon = written.indexOf(':');
        var kind =
                colon < 0
                        ? Optional.<EntityKind>empty()
                        : EntityKind.ofCode(written.substring(0, colon).strip());
        return kind.map(register -> {
            var key = written.substring(colon + 1).strip();
            if (!Entity.isKey(key)) {
                throw new Fault(
                        column,
                        Say.quoted(key)
                                + " is not the key of an entity, which has letters, digits, _, -"
                                + " and full stops only"
                                + (column == Column.ENTITY
                                        ? "."
                                        : "; mere words stand in quotation marks: "
                                                + register.code()
                                                + ":"
                                                + Piece.quote(key)));
            }
            var known = byReference.get(register.code() + ":" + key);
            return known == null
                    ? new Party.Registered(newcomer(register, key, column, line), register)
                    : registered(known);
        });
    }

    private EntityId newcomer(EntityKind kind, String key, Column column, int line) {
        return newcomers
                .computeIfAbsent(
                        kind.code() + ":" + key,
                        _ -> {
                            var made = new Newcomer(unnamed(kind, key), line, column.code());
                            newcomersById.put(made.minted.id(), made);
                            return made;
                        })
                .minted
                .id();
    }

    private static Entity unnamed(EntityKind kind, String key) {
        return new Entity(
                EntityId.random(),
                kind,
                key,
                List.of(new Name(key, LanguageTag.UNKNOWN, Name.Use.MAIN)),
                Entity.Particulars.NONE);
    }

    /// Takes an entry of the register. What the project has under that name stays as it is.
    void declare(Entry.OfEntity entry) {
        var known = byReference.get(entry.reference());
        if (known == null) {
            register(entry);
        } else if (!known.names().equals(entry.names())
                || !known.particulars().equals(entry.particulars())) {
            left.add(entry.reference());
        }
    }

    private void register(Entry.OfEntity entry) {
        var id = newcomer(entry.kind(), entry.key(), Column.ENTITY, entry.line());
        var newcomer = Objects.requireNonNull(newcomersById.get(id));
        if (newcomer.declared.isPresent()) {
            throw new Fault(
                    Column.ENTITY,
                    Say.quoted(entry.reference()) + " has an entry above; leave one of the two.");
        }
        newcomer.bonds = entry.bonds();
        newcomer.declared =
                Optional.of(
                        new Entity(
                                id, entry.kind(), entry.key(), entry.names(), entry.particulars()));
    }

    /// A new entity is called by the first words that point to it.
    void seen(EntityId id, String words, LanguageTag language) {
        var newcomer = newcomersById.get(id);
        if (newcomer != null && newcomer.name.isEmpty() && !words.isBlank()) {
            var name = words.strip().replaceAll("\\s+", " ");
            newcomer.name = Optional.of(new Name(name, language, Name.Use.MAIN));
        }
    }

    /// The new entities, in the order in which the file speaks of them.
    ///
    /// @param faults told of those that are spoken of but unknown, unless `anyNew`
    List<Entity> brought(boolean anyNew, Faults faults) {
        var brought = new ArrayList<Entity>();
        newcomers.forEach((reference, newcomer) -> {
            if (newcomer.declared.isEmpty() && !anyNew) {
                faults.add(newcomer.line, unknown(reference, newcomer.column));
            }
            brought.add(tied(newcomer.declared.orElseGet(() -> named(newcomer)), newcomer, faults));
        });
        return brought;
    }

    private Entity tied(Entity entity, Newcomer newcomer, Faults faults) {
        var ties = new ArrayList<Tie>();
        for (var bond : newcomer.bonds) {
            var other =
                    Optional.ofNullable(byReference.get(bond.to()))
                            .or(() ->
                                    Optional.ofNullable(newcomers.get(bond.to()))
                                            .map(fresh -> fresh.minted))
                            .map(Entity::id)
                            .filter(id -> !id.equals(entity.id()));
            if (other.isPresent()) {
                ties.add(new Tie(bond.kind(), other.get()));
            } else {
                faults.add(
                        newcomer.line,
                        new Fault(
                                "relations",
                                Say.quoted(bond.to())
                                        + " is not another entry of the project or of this file."));
            }
        }
        return entity.knownBy(entity.particulars().ties(ties));
    }

    private static Entity named(Newcomer newcomer) {
        var minted = newcomer.minted;
        return newcomer.name
                .map(name ->
                        new Entity(
                                minted.id(),
                                minted.kind(),
                                minted.key(),
                                List.of(name),
                                minted.particulars()))
                .orElse(minted);
    }

    private static Fault unknown(String reference, String column) {
        return new Fault(
                column,
                "The project has no "
                        + Say.quoted(reference)
                        + ". Register it first, or say --new-entities to have unknown ones"
                        + " registered.");
    }

    /// A sentence, when entries of the file were passed over.
    List<String> warnings() {
        return left.isEmpty()
                ? List.of()
                : List.of(
                        "Already in the register with other names or particulars, and left as they"
                                + " are: "
                                + Say.few(left)
                                + ".");
    }

    private List<Entity> starting(String written) {
        return List.copyOf(byId.subMap(written, written + Character.MAX_VALUE).values());
    }

    private static boolean looksLikeId(String written) {
        return written.length() >= ENOUGH_TO_BE_AN_ID
                && written.chars().allMatch(sign -> sign < 128 && Character.isLetterOrDigit(sign))
                && written.chars().anyMatch(Character::isDigit);
    }

    private static Party.Registered registered(Entity entity) {
        return new Party.Registered(entity.id(), entity.kind());
    }

    private static Fault ambiguous(String written, List<Entity> found, Column column) {
        return new Fault(
                column,
                Say.quoted(written)
                        + " could be any of "
                        + found.size()
                        + " entities; write more of the id, or kind:key: "
                        + Say.few(found.stream().map(Entity::reference).toList())
                        + ".");
    }

    /// For sentences.
    static String kinds() {
        var codes = new ArrayList<String>();
        for (var kind : EntityKind.values()) {
            codes.add(kind.code());
        }
        return String.join(", ", codes);
    }
}
