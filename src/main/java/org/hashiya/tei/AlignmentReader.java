package org.hashiya.tei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Certainty;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment.Grounds;
import org.hashiya.parallel.Alignment.Proposed;
import org.hashiya.tei.TeiImport.Place;
import org.jspecify.annotations.Nullable;

/// Gathers what the links of a file say of passages that answer to one another.
final class AlignmentReader {
    private static final Set<String> TYPES = Set.of("alignment", "translation", "parallel");

    private final BodyReader body;
    private final Warnings warnings;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byId = new LinkedHashMap<>();

    private static final class Draft {
        final XmlElement link;
        @Nullable Authorship authorship;
        String edit = "";
        String note = "";
        Map<String, String> attributes = Map.of();

        Draft(XmlElement link) {
            this.link = link;
        }
    }

    AlignmentReader(BodyReader body, Warnings warnings) {
        this.body = body;
        this.warnings = warnings;
    }

    /// Whether the links of this group say that passages answer to one another.
    static boolean isAbout(XmlElement group) {
        return TYPES.contains(group.at("type"));
    }

    void read(XmlElement group) {
        group.children("link")
                .forEach(link -> {
                    var draft = new Draft(link);
                    drafts.add(draft);
                    link.xmlId().ifPresent(id -> byId.put(id, draft));
                });
    }

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    /// What an annotation says of the link `id`.
    void describe(String id, XmlElement annotation, Optional<Authorship> history) {
        var draft = byId.get(id);
        if (draft == null) {
            return;
        }
        history.ifPresent(made -> {
            draft.authorship = made;
            draft.edit = annotation.at("n");
        });
        for (var note : annotation.children("note").toList()) {
            if (note.at("type").equals("attributes")) {
                var values = new LinkedHashMap<String, String>();
                note.all("item").forEach(item -> values.put(item.at("n"), item.words()));
                draft.attributes = values;
            } else if (note.at("type").isEmpty()) {
                draft.note = note.words();
            }
        }
    }

    List<TeiImport.Parallel> alignments() {
        var found = new ArrayList<TeiImport.Parallel>();
        for (var draft : drafts) {
            var places = places(draft.link);
            if (places.size() < 2) {
                warnings.add("An alignment that lacks one of its passages is not kept", draft.link);
            } else {
                found.add(
                        new TeiImport.Parallel(
                                id(draft),
                                places,
                                grounds(draft),
                                Optional.ofNullable(draft.authorship)));
            }
        }
        return found;
    }

    private List<Place> places(XmlElement link) {
        var places = new ArrayList<Place>();
        for (var pointer : StandOffReader.pointers(link.at("target"))) {
            int hash = pointer.indexOf('#');
            if (hash > 0) {
                places.add(
                        new Place.Elsewhere(pointer.substring(0, hash), pointer.substring(hash)));
                continue;
            }
            body.span(pointer)
                    .<Place>map(Place.Here::new)
                    .or(() -> Optional.of(new Place.Elsewhere("", pointer)))
                    .ifPresent(places::add);
        }
        return places;
    }

    private static Optional<LastingId> id(Draft draft) {
        return MarkIds.Parts.of(draft.link.at("xml:id").replaceFirst("\\.l$", ""))
                .flatMap(parts -> parts.lastingId(draft.edit));
    }

    private Grounds grounds(Draft draft) {
        var certainty = Certainty.ofCode(draft.link.at("cert")).orElse(Certainty.UNSTATED);
        return new Grounds(certainty, proposed(draft), draft.note);
    }

    private Optional<Proposed> proposed(Draft draft) {
        var method = draft.attributes.getOrDefault(Reserved.METHOD, "");
        if (method.isEmpty()) {
            return Optional.empty();
        }
        try {
            var score = draft.attributes.getOrDefault(Reserved.SCORE, "");
            return Optional.of(new Proposed(method, Double.parseDouble(score)));
        } catch (IllegalArgumentException notAScore) {
            warnings.add("What proposed an alignment could not be read", draft.link);
            return Optional.empty();
        }
    }
}
