package org.hashiya.publish.pack.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.Item;
import org.hashiya.pack.Pack;
import org.hashiya.pack.Piece;
import org.hashiya.parallel.Alignment;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.Cover;
import org.hashiya.publish.pack.Image;
import org.hashiya.publish.pack.PackWords;
import org.hashiya.publish.pack.Phrase;

/// Composes one copy of a pack: the same pack and texts give the same booklet on any day.
public final class Composer {
    private final Materials materials;
    private final Pack pack;
    private final Copy copy;
    private final LanguageTag language;
    private final Map<Excerpt, Quoted> quoted = new LinkedHashMap<>();
    private final Labels labels;
    private final Glosses glosses;
    private final Exercises exercises;

    public Composer(Materials materials, Pack pack, Copy copy) {
        this.materials = materials;
        this.pack = pack;
        this.copy = copy;
        language = pack.front().language();
        pack.excerpts().forEach(each -> quoted.put(each, Quoted.of(each, materials)));
        labels = new Labels(language, pack.texts());
        glosses = new Glosses(materials.project(), language);
        for (var item : pack.items()) {
            if (item.piece() instanceof Piece.Glossary glossary) {
                glosses.gather(glossary, passages());
            }
        }
        exercises = new Exercises(materials, labels, language, copy);
    }

    /// Annotations that the glossaries of the pack should explain and cannot, since nothing is
    /// noted of them.
    public List<Annotation> unexplained() {
        return glosses.unexplained();
    }

    private List<Quoted> passages() {
        return List.copyOf(quoted.values());
    }

    public Booklet compose() {
        var blocks = new ArrayList<Block>();
        for (var item : pack.items()) {
            blocks.addAll(blocks(item));
        }
        var front = pack.front();
        return new Booklet(
                new Cover(
                        said(front.title()),
                        said(front.audience()),
                        said(front.licence()),
                        front.changed()),
                language,
                copy,
                blocks);
    }

    private List<Block> blocks(Item item) {
        return switch (item.piece()) {
            case Piece.Heading(var words, int level) ->
                    List.of(new Block.Heading(level, said(words)));
            case Piece.Instruction(var words) -> List.of(new Block.Instruction(lines(words)));
            case Piece.Passage passage -> List.of(extract(passage));
            case Piece.Facing facing -> List.of(facing(facing));
            case Piece.Illustration picture -> List.of(picture(picture));
            case Piece.Question question -> List.of(exercises.set(item.id(), question));
            case Piece.WritingSpace(int lines) -> List.of(new Block.WritingSpace(lines));
            case Piece.PageBreak() -> List.of(new Block.PageBreak());
            case Piece.Glossary glossary -> glossary(glossary);
            case Piece.Register register ->
                    new Registers(materials.project(), language, passages()).blocks(register);
            case Piece.Timeline() ->
                    new Chronology(language, labels, passages()).block().stream().toList();
            case Piece.Claims(boolean asks) ->
                    new ClaimsBesides(materials.project(), language, labels, passages())
                            .blocks(asks);
            case Piece.Sources() ->
                    labels.texts().isEmpty()
                            ? List.of()
                            : List.of(
                                    new Bibliography(materials.project(), language, labels)
                                            .block());
        };
    }

    private Block extract(Piece.Passage passage) {
        var found = found(passage.excerpt());
        return new Block.Extract(
                labels.origin(found),
                said(passage.leadIn()),
                setting(passage.shown()).set(found).stream().map(Unit::paragraph).toList());
    }

    private Block facing(Piece.Facing facing) {
        var columns = facing.columns().stream().map(this::found).toList();
        var setting = setting(facing.shown());
        var segments =
                new Segments(columns.stream().map(setting::set).toList(), alignments(columns));
        return new Block.Facing(
                said(facing.leadIn()),
                columns.stream().map(labels::origin).toList(),
                segments.segments());
    }

    /// Those that touch one of the columns, in the order of the first.
    private List<Alignment> alignments(List<Quoted> columns) {
        Set<Alignment> all = new LinkedHashSet<>();
        for (var column : columns) {
            if (column.isFound()) {
                all.addAll(materials.parallels(column.excerpt().text()).touching(column.whole()));
            }
        }
        return List.copyOf(all);
    }

    private Quoted found(Excerpt excerpt) {
        return quoted.computeIfAbsent(excerpt, each -> Quoted.of(each, materials));
    }

    private Setting setting(Piece.Shown shown) {
        return new Setting(materials.project().tags(), glosses, shown);
    }

    private Block picture(Piece.Illustration picture) {
        return new Block.Picture(
                image(picture),
                said(picture.caption()),
                said(picture.credit()),
                said(picture.alternative()));
    }

    private Optional<Image> image(Piece.Illustration picture) {
        return Image.of(materials.picture(picture.digest()).bytes());
    }

    private List<Block> glossary(Piece.Glossary glossary) {
        var entries = glosses.of(glossary);
        return entries.isEmpty()
                ? List.of()
                : List.of(new Block.Glossary(PackWords.of(language).phrase("glossary"), entries));
    }

    private List<Phrase> lines(String words) {
        return words.lines().filter(line -> !line.isBlank()).map(this::said).toList();
    }

    /// What the teacher wrote is in the language of the apparatus.
    private Phrase said(String words) {
        return words.isBlank() ? Phrase.NONE : Phrase.of(words.strip(), language);
    }
}
