package org.hashiya.tei;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagSet;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.identity.EditId;
import org.hashiya.identity.Id;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.parallel.Alignment;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Comments;
import org.hashiya.project.Parallels;
import org.hashiya.project.Project;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;
import org.hashiya.text.TextId;

/// A text with annotations, built without a project on disk. All of it is invented.
final class Samples {
    static final LanguageTag EN = new LanguageTag("en");
    static final LanguageTag AZ = new LanguageTag("az");
    static final LanguageTag RU = new LanguageTag("ru");
    static final LanguageTag AR = new LanguageTag("ar");
    static final Instant THEN = Instant.parse("2026-11-20T10:15:00.250Z");
    static final Authorship LEYLA = Authorship.of("Leyla", THEN);
    static final EditId EDIT = new EditId(new Id(0x0123_4567_89AB_CDEFL, 42));
    static final TextId TEXT = new TextId(new Id(0x7123_4567_89AB_CDEFL, 7));
    static final TextId OTHER = new TextId(new Id(0x3123_4567_89AB_CDEFL, 8));

    private final String words;
    private LanguageTag language = EN;
    private Structure structure;
    private Description description = Description.NONE;
    private TagSet tags = TagSet.forHistorians();
    private final List<Annotation> annotations = new ArrayList<>();
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final Map<LastingId, Relation> relations = new LinkedHashMap<>();
    private final List<Alignment> alignments = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    private Samples(String words) {
        this.words = words;
        structure = lines(words);
    }

    static Samples text(String words) {
        return new Samples(words);
    }

    /// Each line with a sign that is not white space is a paragraph, its own spaces included.
    static Structure lines(String words) {
        var blocks = new ArrayList<Block>();
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == '\n') {
                if (words.substring(start, i).chars().anyMatch(sign -> " \t\r".indexOf(sign) < 0)) {
                    blocks.add(new Block(Kind.PARAGRAPH, new Span(start, i)));
                }
                start = i + 1;
            }
        }
        return new Structure(blocks, List.of(), List.of());
    }

    Samples in(LanguageTag other) {
        language = other;
        return this;
    }

    Samples laidOut(Structure other) {
        structure = other;
        return this;
    }

    Samples described(Description other) {
        description = other;
        return this;
    }

    Samples tagged(Tag more) {
        tags = tags.with(List.of(more));
        return this;
    }

    Samples entity(Entity entity) {
        entities.put(entity.id(), entity);
        return this;
    }

    static Entity named(EntityKind kind, String key, String name) {
        return new Entity(
                new EntityId(new Id(key.hashCode(), kind.code().hashCode())),
                kind,
                key,
                List.of(new Name(name, EN, Name.Use.MAIN)),
                Entity.Particulars.NONE);
    }

    /// Marks the first place where `part` stands.
    Samples mark(String part, Body body) {
        int start = words.indexOf(part);
        if (start < 0) {
            throw new IllegalArgumentException("Not in the text: " + part);
        }
        return mark(new Span(start, start + part.length()), body);
    }

    Samples mark(Span span, Body body) {
        return add(
                new Annotation(
                        new LastingId(EDIT, annotations.size() + 1), TEXT, span, body, LEYLA));
    }

    Samples add(Annotation annotation) {
        annotations.add(annotation);
        return this;
    }

    Samples relate(Relation relation) {
        relations.put(relation.id(), relation);
        return this;
    }

    /// Aligns passages; the place in the edit of `id` is one that no mark has.
    Samples align(Alignment alignment) {
        alignments.add(alignment);
        return this;
    }

    Samples comment(Comment comment) {
        comments.add(comment);
        return this;
    }

    List<Annotation> annotations() {
        return annotations;
    }

    Edition edition() {
        var text =
                new SourceText(
                        TEXT,
                        "A <demonstration> & text",
                        language,
                        new SourceText.Origin("demo.txt", "UTF-8", "0".repeat(64), words.length()),
                        description,
                        1,
                        words.codePointCount(0, words.length()));
        var texts = new LinkedHashMap<TextId, SourceText>();
        texts.put(TEXT, text);
        var project =
                new Project(
                        new Project.Identity(new Id(1, 2), new Id(3, 4), "Demonstration"),
                        texts,
                        new Project.Conventions(tags, List.of()),
                        entities,
                        new Project.Apparatus(
                                relations, Comments.of(comments), new LinkedHashMap<>()));
        return new Edition(
                project,
                AnnotatedText.of(text, new Revision(1, words, structure, List.of()), annotations),
                Parallels.of(TEXT, alignments, Set.of()),
                new Around(),
                THEN);
    }

    private final class Around implements Neighbours {
        /// Claims that are not in this text are in another one, but for those of the edit `GONE`.
        @Override
        public Optional<TextId> homeOfClaim(LastingId claim) {
            if (annotations.stream().anyMatch(mark -> mark.id().equals(claim))) {
                return Optional.of(TEXT);
            }
            return claim.edit().equals(GONE) ? Optional.empty() : Optional.of(OTHER);
        }

        @Override
        public boolean isForeign(TextId text) {
            return false;
        }

        /// The other text has two paragraphs of ten signs.
        @Override
        public Structure structure(TextId text) {
            return lines("x".repeat(10) + "\n" + "y".repeat(10));
        }
    }

    static final EditId GONE = new EditId(new Id(0x0999_4567_89AB_CDEFL, 43));

    byte[] write(TeiForm form) {
        return write(TeiWishes.of(form));
    }

    byte[] write(TeiWishes wishes) {
        var out = new ByteArrayOutputStream();
        write(wishes, out);
        return out.toByteArray();
    }

    Receipt receipt(TeiForm form) {
        return write(TeiWishes.of(form), new ByteArrayOutputStream());
    }

    private Receipt write(TeiWishes wishes, ByteArrayOutputStream out) {
        try {
            return new TeiWriter(wishes).write(edition(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
