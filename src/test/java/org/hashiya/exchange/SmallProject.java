package org.hashiya.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.TagSet;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.identity.Id;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.project.Project;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// A project without a database: texts, registers, and what edits made of them.
final class SmallProject implements Library {
    static final Instant NOW = Instant.parse("2026-05-04T10:20:30.123456Z");
    static final String WHO = "Sevil";

    private final Map<TextId, AnnotatedText> texts = new LinkedHashMap<>();
    private Project project;

    SmallProject() {
        project =
                new Project(
                        new Project.Identity(Id.random(), Id.random(), "Test"),
                        new LinkedHashMap<>(),
                        TagSet.forHistorians(),
                        Map.of(),
                        Map.of());
    }

    TextId text(String file, String language, String words) {
        return text(TextId.random(), file, language, words);
    }

    TextId text(TextId id, String file, String language, String words) {
        var source =
                new SourceText(
                        id,
                        "The text " + file,
                        new LanguageTag(language),
                        new SourceText.Origin(file, "UTF-8", "0".repeat(64), 1),
                        Description.NONE,
                        1,
                        words.codePointCount(0, words.length()));
        var structure =
                new Structure(
                        List.of(
                                new Structure.Block(
                                        Structure.Kind.PARAGRAPH, new Span(0, words.length()))),
                        List.of(),
                        List.of());
        texts.put(
                id,
                AnnotatedText.of(source, new Revision(1, words, structure, List.of()), List.of()));
        project = project.withText(source);
        return id;
    }

    Entity entity(String kind, String key) {
        var entity =
                new Entity(
                        EntityId.random(),
                        EntityKind.ofCode(kind).orElseThrow(),
                        key,
                        List.of(new Name(key, LanguageTag.UNKNOWN, Name.Use.MAIN)),
                        Entity.Particulars.NONE);
        perform(new Edit.Register(List.of(entity)));
        return entity;
    }

    void perform(Edit edit) {
        project = project.after(edit);
        texts.replaceAll((_, text) -> text.after(edit));
    }

    Plan plan(String content) {
        return plan(content, false);
    }

    Plan plan(String content, boolean newEntities) {
        return new AnnotationFile(this, WHO, NOW).read(content, "rows", newEntities);
    }

    /// Reads a file and carries it out; what it made, in the order of the file.
    List<Annotation> take(String content) {
        var edit = plan(content, true).edit();
        perform(edit);
        return annotations().stream()
                .filter(annotation -> edit.minted().equals(Optional.of(annotation.id().edit())))
                .sorted(Comparator.comparing(Annotation::id))
                .toList();
    }

    List<Annotation> annotations() {
        var all = new ArrayList<Annotation>();
        texts.values().forEach(text -> all.addAll(text.annotations()));
        return all;
    }

    Iterable<AnnotatedText> texts() {
        return List.copyOf(texts.values());
    }

    String tsv() {
        var out = new StringBuilder();
        new AnnotationTable(project).tsv(out, texts(), _ -> true);
        return out.toString();
    }

    String json() {
        var out = new StringBuilder();
        new AnnotationTable(project).json(out, texts(), _ -> true);
        return out.toString();
    }

    @Override
    public Project project() {
        return project;
    }

    @Override
    public AnnotatedText read(TextId text) {
        return texts.get(text);
    }

    @Override
    public List<Annotation> annotationsStarting(String idPrefix, int atMost) {
        return annotations().stream()
                .filter(annotation -> annotation.id().toString().startsWith(idPrefix))
                .limit(atMost)
                .toList();
    }
}
