package org.hashiya.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.language.LanguageGuess;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.Markup;
import org.hashiya.project.Original;
import org.hashiya.project.Refused;
import org.hashiya.tei.TeiFile;
import org.hashiya.tei.TeiImport;
import org.hashiya.tei.TeiReader;
import org.hashiya.tei.TeiReport;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;

/// TEI files on their way into a project, several at once, so that a claim of one may relate to a
/// claim of another. Entities are merged.
final class TeiArrivals {
    private final Desk desk;
    private final ArrivingNames names;
    private final Merging entities;
    private final ArrivingTags tags;
    private final List<Brought> brought = new ArrayList<>();

    /// @param edit what things are named after that have no name yet
    TeiArrivals(Desk desk, EditId edit) {
        this.desk = desk;
        names = new ArrivingNames(desk, edit);
        entities = new Merging(desk.project());
        tags = new ArrivingTags(desk.project());
    }

    /// One text, and the ids that its annotations got, in the order of the file.
    ///
    /// @param name of the file
    record Arrived(
            TextId text, TeiFile.Text file, List<LastingId> ids, List<Edit> edits, String name) {
        TeiImport said() {
            return file.said();
        }
    }

    /// What one file brings.
    ///
    /// @param texts perhaps none, where there is only a header or a list of names
    /// @param report what became of everything in the file
    record Brought(
            String name,
            List<Arrived> texts,
            TeiFile.Shared shared,
            List<Edit> edits,
            TeiReport report) {}

    /// @param fragments whether a part of TEI is taken as well
    Brought read(Path path, IntakeWishes wishes, boolean fragments) {
        var bytes = bytes(path);
        var name = String.valueOf(path.getFileName());
        var file = new TeiReader(fragments).readAll(bytes, name);
        var texts = new ArrayList<Arrived>();
        var edits = new ArrayList<Edit>();
        boolean isOurs = !file.texts().isEmpty() && file.texts().getFirst().isOurs();
        file.shared().entities().forEach(entity -> entities.arrives(entity, !isOurs));
        for (var text : file.texts()) {
            var done = text(text, file.texts().size(), wishes, name, bytes);
            texts.add(done);
            edits.addAll(done.edits());
        }
        var all = new Brought(name, texts, file.shared(), edits, file.report());
        brought.add(all);
        return all;
    }

    /// What comes before the texts: the tags and the entries that their annotations need.
    List<Edit> vocabulary() {
        var edits = new ArrayList<>(tags.edits());
        var fresh = entities.fresh();
        if (!fresh.isEmpty()) {
            edits.add(new Edit.Register(fresh));
        }
        return edits;
    }

    /// Whether something kept a name that was given elsewhere.
    boolean keepsNames() {
        return names.keeps();
    }

    private Arrived text(
            TeiFile.Text arriving, int texts, IntakeWishes wishes, String name, byte[] bytes) {
        var file = arriving.said();
        boolean isOurs = arriving.isOurs();
        var text = text(arriving, texts == 1 ? wishes : wishes.untitled(), name, bytes);
        file.registers().entities().forEach(entity -> entities.arrives(entity, !isOurs));
        tags.arrive(file, isOurs);
        var edits = new ArrayList<Edit>();
        edits.add(
                new Edit.AddText(
                        text,
                        new Revision(
                                1, file.reading().words(), file.reading().structure(), List.of()),
                        new Original(bytes, markup(arriving))));
        var ids = names.of(file, isOurs);
        var annotations = new ArrayList<Annotation>();
        for (int i = 0; i < ids.size(); i++) {
            annotations.add(
                    annotation(ids.get(i), text.id(), file.statements().annotations().get(i)));
        }
        if (!annotations.isEmpty()) {
            edits.add(new Edit.Annotate(annotations));
        }
        return new Arrived(text.id(), arriving, ids, edits, name);
    }

    /// What an export gives back, called as things are called here.
    private Markup markup(TeiFile.Text arriving) {
        if (arriving.isOurs()) {
            return Markup.NONE;
        }
        var entries = new HashMap<String, EntityId>();
        arriving.entries().forEach((id, entity) -> entries.put(id, entities.here(entity.id())));
        var first =
                arriving.said().statements().annotations().isEmpty()
                        ? Optional.<LastingId>empty()
                        : Optional.of(names.next());
        return new Markup(arriving.markup(), first, entries);
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

    private SourceText text(TeiFile.Text arriving, IntakeWishes wishes, String name, byte[] bytes) {
        var file = arriving.said();
        var words = file.reading().words();
        var heading = file.heading();
        var title = heading.title().isBlank() ? name : heading.title();
        var language =
                heading.language().equals(LanguageTag.UNKNOWN) && !arriving.isOurs()
                        ? LanguageGuess.of(words)
                        : heading.language();
        return new SourceText(
                names.text(arriving.isOurs() ? heading.text() : Optional.empty()),
                wishes.title().orElse(title),
                wishes.language().orElse(language),
                new SourceText.Origin(name, "XML", new Original(bytes).sha256(), bytes.length),
                heading.description(),
                1,
                words.codePointCount(0, words.length()));
    }

    /// What leads from one thing to another in all files that were read, and what people said of
    /// them.
    ///
    /// @param warnings gets a sentence for each link that leads out of them
    List<Edit> links(List<String> warnings) {
        var links = new ArrivingLinks(desk, names, brought, warnings);
        return Stream.of(links.related(), links.aligned(), links.discussed())
                .flatMap(List::stream)
                .toList();
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new Refused("%s cannot be read. Nothing was imported.".formatted(path), e);
        }
    }
}
