package org.hashiya.tei;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.text.Structure.Kind;

/// Which elements of TEI hold paragraphs, which are paragraphs, which are marks, as far as a reader
/// of other people's files must know. What is not named here is taken as what its place makes of
/// it.
final class Vocabulary {
    /// They hold blocks and no words of their own.
    private static final Set<String> CONTAINERS =
            Set.of(
                    "text",
                    "front",
                    "body",
                    "back",
                    "group",
                    "floatingText",
                    "div",
                    "div0",
                    "div1",
                    "div2",
                    "div3",
                    "div4",
                    "div5",
                    "div6",
                    "div7",
                    "lg",
                    "sp",
                    "spGrp",
                    "list",
                    "table",
                    "row",
                    "castList",
                    "castGroup",
                    "titlePage",
                    "docTitle",
                    "listBibl",
                    "listPerson",
                    "listPlace",
                    "listOrg",
                    "listEvent",
                    "listObject",
                    "person",
                    "place",
                    "org",
                    "event",
                    "personGrp",
                    "figure",
                    "set",
                    "performance",
                    "postscript",
                    "argument",
                    "superEntry",
                    "egXML",
                    "listWit",
                    "listApp",
                    "listNym",
                    "nym",
                    "listRelation",
                    "annotationBlock");

    /// They are blocks wherever they stand.
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "ab",
                    "head",
                    "l",
                    "item",
                    "cell",
                    "speaker",
                    "castItem",
                    "titlePart",
                    "byline",
                    "docAuthor",
                    "docDate",
                    "docImprint",
                    "docEdition",
                    "imprimatur",
                    "opener",
                    "closer",
                    "salute",
                    "signed",
                    "dateline",
                    "trailer",
                    "epigraph",
                    "u",
                    "biblStruct",
                    "biblFull",
                    "figDesc",
                    "entry",
                    "entryFree",
                    "spanGrp");

    /// They are blocks when they hold blocks, or stand where only blocks do.
    private static final Set<String> HEADINGS = Set.of("head", "titlePart", "docTitle");

    /// Of their children one is words.
    private static final Set<String> ALTERNATIVES = Set.of("choice", "app", "rdgGrp", "subst");

    private static final Set<String> UNREAD_IN_CHOICE =
            Set.of("corr", "reg", "expan", "ex", "supplied");

    /// They mark words, in files of our own.
    static final Set<String> OWN_MARKS =
            Set.of(
                    "persName",
                    "placeName",
                    "orgName",
                    "rs",
                    "name",
                    "eventName",
                    "roleName",
                    "term",
                    "date",
                    "measure",
                    "num",
                    "seg",
                    "q",
                    "unclear");

    private static final Set<String> MARKS =
            Stream.concat(OWN_MARKS.stream(), Stream.of("geogName", "said", "note"))
                    .collect(Collectors.toUnmodifiableSet());

    private final Map<XmlElement, Shape> shapes = new HashMap<>();

    /// What an element has inside.
    ///
    /// @param words whether any sign of it is not white space
    /// @param blocks whether a block stands in it
    private record Shape(boolean words, boolean blocks) {}

    static boolean isContainer(XmlElement element) {
        return CONTAINERS.contains(element.name())
                && element.content().stream()
                        .noneMatch(node -> node instanceof XmlWords(var some) && !some.isBlank());
    }

    /// Whether an element breaks the line before and after it.
    boolean isBlock(XmlElement element, boolean inContainer) {
        if (CONTAINERS.contains(element.name()) || BLOCKS.contains(element.name())) {
            return true;
        }
        var shape = shape(element);
        return shape.blocks || (inContainer && shape.words);
    }

    boolean hasWords(XmlElement element) {
        return shape(element).words;
    }

    private Shape shape(XmlElement element) {
        var known = shapes.get(element);
        if (known != null) {
            return known;
        }
        boolean words = false;
        boolean blocks = false;
        for (var node : element.content()) {
            switch (node) {
                case XmlWords(var some) -> words |= !some.isBlank();
                case XmlElement child -> {
                    if (isRead(element, child)) {
                        var shape = shape(child);
                        words |= shape.words;
                        blocks |=
                                shape.blocks
                                        || CONTAINERS.contains(child.name())
                                        || BLOCKS.contains(child.name());
                    }
                }
                case XmlNode.Comment _, XmlNode.Instruction _ -> {}
            }
        }
        var shape = new Shape(words, blocks);
        shapes.put(element, shape);
        return shape;
    }

    /// Whether the words of `child` are words of the text. Of readings and spellings that exclude
    /// one another only one is: what the source prints, the lemma of an apparatus.
    static boolean isRead(XmlElement parent, XmlElement child) {
        if (child.qualified().endsWith(":include") || child.is("teiHeader")) {
            return false;
        }
        return switch (parent.name()) {
            case "choice" -> !UNREAD_IN_CHOICE.contains(child.name()) && isFirst(parent, child);
            case "app" -> isReading(parent, child);
            case "rdgGrp" ->
                    parent.children().findFirst().filter(first -> first == child).isPresent();
            default -> true;
        };
    }

    private static boolean isFirst(XmlElement choice, XmlElement child) {
        return choice.children()
                .filter(each -> !UNREAD_IN_CHOICE.contains(each.name()))
                .findFirst()
                .filter(first -> first == child)
                .isPresent();
    }

    private static boolean isReading(XmlElement app, XmlElement child) {
        return app.child("lem")
                .or(() ->
                        app.children()
                                .filter(each -> each.is("rdg") || each.is("rdgGrp"))
                                .findFirst())
                .filter(chosen -> chosen == child)
                .isPresent();
    }

    /// Whether white space between its children is no words.
    static boolean isElementOnly(XmlElement element) {
        return isContainer(element) || ALTERNATIVES.contains(element.name());
    }

    static Kind kind(XmlElement block, Kind outer) {
        if (HEADINGS.contains(block.name())) {
            return Kind.HEADING;
        }
        return switch (block.name()) {
            case "item" -> Kind.ITEM;
            case "note" -> Kind.NOTE;
            case "p", "ab", "l" ->
                    outer == Kind.NOTE || outer == Kind.ITEM ? outer : Kind.PARAGRAPH;
            default -> isContainer(block) ? Kind.PARAGRAPH : outer;
        };
    }

    static boolean isMark(XmlElement element) {
        return MARKS.contains(element.name());
    }

    /// Whether an anchor may stand among the characters of an element of that name.
    static boolean mayHoldAnchors(String element) {
        return Hosts.mayHoldAnchors(element);
    }

    /// Whether a mark may.
    static boolean mayHoldMarks(String element) {
        return Hosts.mayHoldMarks(element);
    }

    /// The kind of the default tag that a mark of others has by its element, where there is one.
    static Optional<String> tag(XmlElement mark) {
        return switch (mark.name()) {
            case "geogName" -> Optional.of("place");
            case "said", "q" -> Optional.of("quotation");
            case "eventName" -> Optional.of("event");
            case "num", "measure" -> Optional.of("figure");
            case "note" -> Optional.of("note");
            default -> Optional.empty();
        };
    }
}
