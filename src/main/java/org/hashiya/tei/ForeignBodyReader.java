package org.hashiya.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Markup;
import org.hashiya.text.Structure;
import org.jspecify.annotations.Nullable;

/// Reads a whole `TEI` of somebody else: what is in `text` are words, and everything else is kept
/// beside them, so that the file can be given back.
final class ForeignBodyReader extends BodyReader {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Flow flow = new Flow();
    private final List<Found> found = new ArrayList<>();
    private final Map<XmlElement, List<Flow.Piece>> tags = new HashMap<>();
    private final Map<XmlElement, MarkDraft> chained = new HashMap<>();
    private final KeptMarkup kept;
    private final OwnElements own;
    private final LanguageTag language;

    /// An element with words around which its tags stand.
    private record Found(XmlElement element, Flow.Piece start, Flow.Piece end) {}

    ForeignBodyReader(OwnElements own, LanguageTag language, KeptMarkup kept) {
        this.own = own;
        this.language = language;
        this.kept = kept;
    }

    /// @param above the corpora around `tei`, which may be one of several in them
    ForeignBodyReader read(XmlDocument document, List<XmlElement> above, XmlElement tei) {
        document.before().forEach(this::aside);
        around(document.root(), above, tei);
        document.after().forEach(this::aside);
        marksOf();
        return this;
    }

    @Override
    String words() {
        return flow.words();
    }

    @Override
    Structure structure() {
        return flow.structure(language);
    }

    int replaced() {
        return flow.replaced();
    }

    /// What an export gives back.
    ///
    /// @param number of the annotation that a draft became, from 1
    List<Markup.Event> events(ToIntFunction<MarkDraft> number, List<MarkDraft> drafts) {
        var numbers = new HashMap<Flow.Piece, Integer>();
        for (var draft : drafts) {
            number(draft.element(), number.applyAsInt(draft), numbers);
        }
        chained.forEach((element, draft) -> number(element, number.applyAsInt(draft), numbers));
        return flow.pieces().stream()
                .filter(Flow.Piece::says)
                .map(piece -> piece.event(numbers.getOrDefault(piece, 0)))
                .toList();
    }

    private void number(XmlElement element, int number, Map<Flow.Piece, Integer> numbers) {
        tags.getOrDefault(element, List.of()).forEach(piece -> numbers.put(piece, number));
    }

    /// The element `tei`, and of those around it the tags and headers.
    private void around(XmlElement element, List<XmlElement> above, XmlElement tei) {
        if (element == tei) {
            tei(tei);
            return;
        }
        tag(element, Markup.Kind.START);
        for (var node : element.content()) {
            if (node instanceof XmlElement child && ForeignReader.isTextOrCorpus(child)) {
                if (child == tei || above.contains(child)) {
                    around(child, above, tei);
                }
            } else {
                aside(node);
            }
        }
        tag(element, Markup.Kind.END);
    }

    private void tei(XmlElement tei) {
        tag(tei, Markup.Kind.START);
        for (var node : tei.content()) {
            if (node instanceof XmlElement child && child.is("text")) {
                var setting = new Flow.Setting(Structure.Kind.PARAGRAPH, language, false);
                element(child, setting, true);
            } else if (!(node instanceof XmlElement child && own.isStandOff(child))) {
                if (node instanceof XmlElement child && child.name().startsWith("{")) {
                    kept.element(child);
                }
                aside(node);
            }
        }
        tag(tei, Markup.Kind.END);
    }

    /// Markup without words.
    private void aside(XmlNode node) {
        switch (node) {
            case XmlWords(var some) -> flow.add(Markup.Kind.ASIDE, "", some, true);
            case XmlNode.Comment(var some) -> {
                kept.remark(true);
                flow.add(Markup.Kind.COMMENT, "", some, true);
            }
            case XmlNode.Instruction(var target, var data) -> {
                kept.remark(false);
                flow.add(Markup.Kind.INSTRUCTION, target, data, true);
            }
            case XmlElement element -> {
                if (own.isInHeader(element)) {
                    return;
                }
                if (element.qualified().endsWith(":include")) {
                    kept.inclusion(element);
                }
                if (element.content().isEmpty()) {
                    tag(element, Markup.Kind.EMPTY);
                } else {
                    tag(element, Markup.Kind.START);
                    element.content().forEach(this::aside);
                    tag(element, Markup.Kind.END);
                }
            }
        }
    }

    private Flow.Piece tag(XmlElement element, Markup.Kind kind) {
        var name = own.nameOf(element);
        var content = kind == Markup.Kind.END ? "" : own.attributesOf(element).toXml();
        var piece = flow.add(kind, name, content, !own.isMark(element));
        tags.computeIfAbsent(element, _ -> new ArrayList<>(2)).add(piece);
        return piece;
    }

    private void children(XmlElement parent, Flow.Setting setting) {
        boolean container = Vocabulary.isContainer(parent);
        boolean amongElements = Vocabulary.isElementOnly(parent);
        for (var node : parent.content()) {
            switch (node) {
                case XmlWords(var some) ->
                        flow.text(some, setting, amongElements && some.isBlank());
                case XmlElement child -> {
                    if (Vocabulary.isRead(parent, child)) {
                        element(child, setting, container);
                    } else {
                        kept.reading(parent, child);
                        aside(child);
                    }
                }
                case XmlNode.Comment _, XmlNode.Instruction _ -> aside(node);
            }
        }
    }

    private void element(XmlElement element, Flow.Setting around, boolean inContainer) {
        kept.element(element);
        var setting = setting(element, around);
        if (vocabulary.isBlock(element, inContainer)) {
            flow.close();
            var kind = Vocabulary.kind(element, setting.kind());
            inside(element, new Flow.Setting(kind, setting.language(), setting.preserved()), true);
        } else if (element.content().isEmpty()) {
            empty(element);
        } else {
            if (vocabulary.hasWords(element)) {
                flow.open(setting);
            }
            inside(element, setting, false);
        }
    }

    private void inside(XmlElement element, Flow.Setting setting, boolean isBlock) {
        if (element.content().isEmpty()) {
            empty(element);
            return;
        }
        var start = tag(element, Markup.Kind.START);
        children(element, setting);
        if (isBlock) {
            flow.close();
        }
        found(element, start, tag(element, Markup.Kind.END));
    }

    private void empty(XmlElement element) {
        if (element.is("pb")) {
            flow.page(element.at("n"));
        } else if (element.is("lb") && !element.at("break").equals("no")) {
            flow.lineEnd();
        }
        var piece = tag(element, Markup.Kind.EMPTY);
        found(element, piece, piece);
    }

    private void found(XmlElement element, Flow.Piece start, Flow.Piece end) {
        if (element.xmlId().isPresent() || Vocabulary.isMark(element)) {
            found.add(new Found(element, start, end));
        }
    }

    private static Flow.Setting setting(XmlElement element, Flow.Setting around) {
        var written = element.at("xml:lang");
        var space = element.at("xml:space");
        if (written.isEmpty() && space.isEmpty()) {
            return around;
        }
        var language = around.language();
        try {
            language = written.isEmpty() ? language : new LanguageTag(written);
        } catch (IllegalArgumentException notALanguage) {
            // the attribute is kept; the words are in the language around
        }
        boolean preserved = space.isEmpty() ? around.preserved() : space.equals("preserve");
        return new Flow.Setting(around.kind(), language, preserved);
    }

    /// What the elements are, now that no place moves any more.
    private void marksOf() {
        var byXmlId = new HashMap<String, Found>();
        for (var each : found) {
            var id = each.element.xmlId();
            if (id.isPresent()) {
                byXmlId.put(id.get(), each);
                if (each.element.is("anchor")) {
                    anchor(id.get(), flow.anchored(each.start));
                }
                extent(id.get(), beginning(each), each.end.offset());
            }
        }
        var done = new HashSet<XmlElement>();
        for (var each : found) {
            if (isMark(each) && earlier(each, byXmlId).isEmpty()) {
                mark(each, byXmlId, done);
            }
        }
        // What is left hangs in a circle; each stands for itself.
        for (var each : found) {
            if (isMark(each) && !done.contains(each.element)) {
                kept.circle(each.element);
                mark(each, Map.of(), done);
            }
        }
    }

    private boolean isMark(Found found) {
        return Vocabulary.isMark(found.element)
                && (own.isMark(found.element) || !isBlockNote(found.element))
                && found.start != found.end;
    }

    private boolean isBlockNote(XmlElement element) {
        return element.is("note") && vocabulary.isBlock(element, false);
    }

    private void mark(Found first, Map<String, Found> byXmlId, Set<XmlElement> done) {
        int start = beginning(first);
        int end = ending(first);
        var fragments = new ArrayList<XmlElement>();
        for (@Nullable Found each = first; each != null && done.add(each.element); ) {
            fragments.add(each.element);
            start = Math.min(start, beginning(each));
            end = Math.max(end, ending(each));
            each = later(each, byXmlId).orElse(null);
        }
        if (start >= end) {
            kept.wordless(first.element);
            return;
        }
        var draft = new MarkDraft(start, end, first.element);
        marks().add(draft);
        for (var fragment : fragments) {
            fragment.xmlId().ifPresent(id -> byId().put(id, draft));
            chained.put(fragment, draft);
        }
    }

    private static Optional<Found> later(Found one, Map<String, Found> byXmlId) {
        return Optional.ofNullable(byXmlId.get(pointed(one.element.at("next"))))
                .filter(next -> agree(one, next));
    }

    private static Optional<Found> earlier(Found one, Map<String, Found> byXmlId) {
        return Optional.ofNullable(byXmlId.get(pointed(one.element.at("prev"))))
                .filter(previous -> agree(previous, one));
    }

    /// Whether each of the two says that it goes on in the other.
    private static boolean agree(Found first, Found second) {
        return first.element.name().equals(second.element.name())
                && first.element.xmlId().equals(Optional.of(pointed(second.element.at("prev"))))
                && second.element.xmlId().equals(Optional.of(pointed(first.element.at("next"))));
    }

    private int beginning(Found one) {
        int start = one.start.offset();
        var words = flow.wordsSoFar();
        while (start < one.end.offset()
                && !own.isMark(one.element)
                && Flow.isWhite(words.charAt(start))) {
            start++;
        }
        return start;
    }

    private int ending(Found one) {
        int end = one.end.offset();
        var words = flow.wordsSoFar();
        while (end > one.start.offset()
                && !own.isMark(one.element)
                && Flow.isWhite(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
