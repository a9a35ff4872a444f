package org.hashiya.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.language.LanguageGuess;
import org.hashiya.language.LanguageTag;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Edit;
import org.hashiya.project.Markup;
import org.hashiya.project.Original;
import org.hashiya.project.Refused;
import org.hashiya.tei.TeiFile;
import org.hashiya.tei.TeiImport;
import org.hashiya.tei.TeiReader;
import org.hashiya.tei.TeiReport;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// TEI files on their way into a project, several at once, so that a claim of one may relate to a
/// claim of another. Everything gets new ids, named after one edit; entities are merged.
final class TeiArrivals {
    private final Desk desk;
    private final EditId edit;
    private final Merging entities;
    private final TreeMap<TagId, Tag> tags = new TreeMap<>();
    private final List<Arrived> arrived = new ArrayList<>();
    private int places;

    TeiArrivals(Desk desk, EditId edit) {
        this.desk = desk;
        this.edit = edit;
        entities = new Merging(desk.project());
        desk.project().tags().tags().forEach(tag -> tags.put(tag.id(), tag));
    }

    /// One text, and the ids that its annotations got, in the order of the file.
    record Arrived(
            TextId text, TeiImport file, List<LastingId> ids, List<Edit> edits, String name) {}

    /// What one file brings.
    ///
    /// @param texts perhaps none, where there is only a header or a list of names
    /// @param report what became of everything in the file
    record Brought(String name, List<Arrived> texts, List<Edit> edits, TeiReport report) {}

    /// @param fragments whether a part of TEI is taken as well
    Brought read(Path path, IntakeWishes wishes, boolean fragments) {
        var bytes = bytes(path);
        var name = String.valueOf(path.getFileName());
        var file = new TeiReader(fragments).readAll(bytes, name);
        var texts = new ArrayList<Arrived>();
        var edits = new ArrayList<Edit>();
        for (var text : file.texts()) {
            var done = text(text, file.texts().size(), wishes, name, bytes);
            texts.add(done);
            edits.addAll(done.edits());
        }
        var others = register(file.entities(), true);
        if (!others.isEmpty()) {
            edits.add(new Edit.Register(others));
        }
        arrived.addAll(texts);
        return new Brought(name, texts, edits, file.report());
    }

    private Arrived text(
            TeiFile.Text arriving, int texts, IntakeWishes wishes, String name, byte[] bytes) {
        var file = arriving.said();
        var isForeign = !arriving.markup().isEmpty();
        var text = text(file, texts == 1 ? wishes : wishes.untitled(), name, bytes);
        var newEntities = register(file.registers().entities(), isForeign);
        var edits = new ArrayList<Edit>();
        edits.add(
                new Edit.AddText(
                        text,
                        new Revision(
                                1, file.reading().words(), file.reading().structure(), List.of()),
                        new Original(bytes, markup(arriving))));
        var newTags = file.registers().tags().stream().filter(this::isNew).toList();
        if (!newTags.isEmpty()) {
            edits.add(new Edit.DefineTags(newTags));
        }
        if (!newEntities.isEmpty()) {
            edits.add(new Edit.Register(newEntities));
        }
        var ids = new ArrayList<LastingId>();
        var annotations = new ArrayList<Annotation>();
        for (var draft : file.statements().annotations()) {
            var id = new LastingId(edit, ++places);
            ids.add(id);
            annotations.add(annotation(id, text.id(), draft));
        }
        if (!annotations.isEmpty()) {
            edits.add(new Edit.Annotate(annotations));
        }
        return new Arrived(text.id(), file, ids, edits, name);
    }

    /// The entities that are new here.
    private List<Entity> register(List<Entity> some, boolean isForeign) {
        return some.stream()
                .flatMap(entity -> entities.arrives(entity, isForeign).stream())
                .toList()
                .stream()
                .map(entities::tied) // only now are all of them known
                .toList();
    }

    /// What an export gives back, called as things are called here.
    private Markup markup(TeiFile.Text arriving) {
        if (arriving.markup().isEmpty()) {
            return Markup.NONE;
        }
        var entries = new HashMap<String, EntityId>();
        arriving.entries().forEach((id, entity) -> entries.put(id, entities.here(entity.id())));
        var first =
                arriving.said().statements().annotations().isEmpty()
                        ? Optional.<LastingId>empty()
                        : Optional.of(new LastingId(edit, places + 1));
        return new Markup(arriving.markup(), first, entries);
    }

    private boolean isNew(Tag tag) {
        return tags.putIfAbsent(tag.id(), tag) == null;
    }

    private Annotation annotation(LastingId id, TextId text, TeiImport.Draft draft) {
        var body = draft.body();
        return new Annotation(
                id,
                text,
                draft.span(),
                new Body(
                        body.tag(),
                        entities.pointing(body.meaning()),
                        body.certainty(),
                        body.note(),
                        body.attributes()),
                draft.authorship().orElseGet(desk::authorship));
    }

    private static SourceText text(TeiImport file, IntakeWishes wishes, String name, byte[] bytes) {
        var words = file.reading().words();
        var heading = file.heading();
        var title = heading.title().isBlank() ? name : heading.title();
        var language =
                heading.language().equals(LanguageTag.UNKNOWN)
                        ? LanguageGuess.of(words)
                        : heading.language();
        return new SourceText(
                TextId.random(),
                wishes.title().orElse(title),
                wishes.language().orElse(language),
                new SourceText.Origin(name, "XML", new Original(bytes).sha256(), bytes.length),
                heading.description(),
                1,
                words.codePointCount(0, words.length()));
    }

    /// The relations between the claims of all files that were read.
    ///
    /// @param warnings gets a sentence for each one that leads out of them
    List<Edit> related(List<String> warnings) {
        var relations = new ArrayList<Relation>();
        for (var from : arrived) {
            for (var link : from.file().statements().relations()) {
                var first = find(from, link.ends().first());
                var second = find(from, link.ends().second());
                if (first.isPresent() && second.isPresent()) {
                    relations.add(
                            new Relation(
                                    new LastingId(edit, ++places),
                                    new Relation.Pair(first.get(), second.get()),
                                    link.kind(),
                                    link.reason(),
                                    link.certainty()));
                } else {
                    warnings.add(
                            "%s: a relation (%s) leads to a claim in a file that is not imported with it; it is left out."
                                    .formatted(from.name(), link.kind().code()));
                }
            }
        }
        return relations.isEmpty() ? List.of() : List.of(new Edit.Relate(relations));
    }

    /// The alignments of all files that were read.
    ///
    /// @param warnings gets a sentence for each one that leads out of them
    List<Edit> aligned(List<String> warnings) {
        var alignments = new ArrayList<Alignment>();
        for (var from : arrived) {
            for (var parallel : from.file().statements().alignments()) {
                var passages = new ArrayList<Passage>();
                for (var place : parallel.passages()) {
                    find(from, place).ifPresent(passages::add);
                }
                if (passages.size() < parallel.passages().size()) {
                    warnings.add(
                            "%s: an alignment leads to words in a file that is not imported with it; it is left out."
                                    .formatted(from.name()));
                    continue;
                }
                try {
                    alignments.add(
                            new Alignment(
                                    new LastingId(edit, ++places),
                                    passages,
                                    parallel.grounds(),
                                    parallel.authorship().orElseGet(desk::authorship)));
                } catch (IllegalArgumentException passagesOverlap) {
                    warnings.add(
                            "%s: an alignment of passages that overlap is left out."
                                    .formatted(from.name()));
                }
            }
        }
        return alignments.isEmpty() ? List.of() : List.of(new Edit.Align(alignments));
    }

    private Optional<Passage> find(Arrived from, TeiImport.Place place) {
        return switch (place) {
            case TeiImport.Place.Here(var span) -> Optional.of(passage(from, span));
            case TeiImport.Place.Elsewhere(var file, var pointer) ->
                    arrived.stream()
                            .filter(other -> isFile(other, file))
                            .flatMap(other ->
                                    other.file().reading().places().apply(pointer).stream()
                                            .map(span -> passage(other, span)))
                            .findFirst();
        };
    }

    /// Our own passages never split a letter; those of others may.
    private static Passage passage(Arrived there, Span span) {
        var words = new Graphemes(there.file().reading().words());
        return new Passage(there.text(), words.widen(span));
    }

    private static boolean isFile(Arrived other, String file) {
        var text = TeiImport.textOf(file);
        return other.name().equals(file)
                || (text.isPresent() && text.equals(other.file().heading().text()));
    }

    private Optional<LastingId> find(Arrived from, TeiImport.End end) {
        return switch (end) {
            case TeiImport.End.Here(int annotation) -> Optional.of(from.ids().get(annotation));
            case TeiImport.End.Elsewhere elsewhere ->
                    arrived.stream()
                            .filter(other -> isFile(other, elsewhere.file()))
                            .flatMap(other -> find(other, elsewhere).stream())
                            .findFirst();
        };
    }

    private static Optional<LastingId> find(Arrived there, TeiImport.End.Elsewhere claim) {
        var drafts = there.file().statements().annotations();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).id().filter(claim::names).isPresent()) {
                return Optional.of(there.ids().get(i));
            }
        }
        return Optional.empty();
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new Refused("%s cannot be read. Nothing was imported.".formatted(path), e);
        }
    }
}
