package org.hashiya.tei;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What a grammar cannot say of a TEI file with annotations, in words for each rule that is broken.
final class TeiRules {
    private static final Set<String> POINTING =
            Set.of(
                    "target",
                    "corresp",
                    "ana",
                    "ref",
                    "resp",
                    "who",
                    "from",
                    "to",
                    "next",
                    "prev",
                    "active",
                    "passive",
                    "mutual",
                    "calendar",
                    "datingMethod",
                    "rendition");
    private static final Map<String, String> TAG_OF =
            Map.of(
                    "persName", "person",
                    "placeName", "place",
                    "orgName", "organisation",
                    "roleName", "role",
                    "date", "date",
                    "measure", "figure",
                    "num", "figure",
                    "q", "quotation",
                    "term", "term",
                    "unclear", "doubtful");
    private static final Set<String> CUT = Set.of("persName", "placeName", "orgName", "rs", "seg");
    private static final Set<String> KINDS =
            Set.of(
                    "day",
                    "month",
                    "year",
                    "decade",
                    "century",
                    "season",
                    "part",
                    "range",
                    "duration",
                    "relative");
    private static final Set<String> NO_WORDS = Set.of("text", "body", "div", "list");
    private static final Set<String> BLOCKS = Set.of("p", "head", "item", "note");
    private static final Pattern RANGE = Pattern.compile("range\\(([^,]+),([^,]+)\\)");

    private final List<String> broken = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Element> ids = new HashMap<>();
    private final Map<Element, Integer> order = new HashMap<>();
    private final Element root;
    private final Element text;
    private final String shortId;

    private TeiRules(byte[] file) throws Exception {
        root =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(file))
                        .getDocumentElement();
        collect(root);
        text = elements.stream().filter(one -> name(one).equals("text")).findFirst().orElseThrow();
        shortId = id(root).substring("doc.".length()) + ".";
    }

    static List<String> broken(byte[] file) {
        try {
            var rules = new TeiRules(file);
            rules.check();
            return rules.broken;
        } catch (Exception e) {
            throw new AssertionError("The file could not be read", e);
        }
    }

    private void collect(Element element) {
        order.put(element, elements.size());
        elements.add(element);
        if (element.hasAttribute("xml:id") && ids.put(id(element), element) != null) {
            broken.add("twice: " + id(element));
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner);
            }
        }
    }

    private void check() {
        for (var element : elements) {
            pointers(element);
            boolean inText = isIn(element, text);
            if (inText) {
                inText(element);
            }
            var name = name(element);
            boolean ours = inText || Set.of("annotation", "span", "relation").contains(name);
            if (ours && element.hasAttribute("xml:id") && !id(element).startsWith(shortId)) {
                broken.add("does not begin with the short id: " + id(element));
            }
            if (name.equals("annotation")) {
                annotation(element);
            }
            if (name.equals("date") && !isIn(element, header()) && !isKind(element)) {
                broken.add("date without its kind");
            }
            fragment(element);
        }
    }

    private Element header() {
        return elements.get(1);
    }

    private static boolean isKind(Element date) {
        return KINDS.contains(date.getAttribute("type"));
    }

    private void inText(Element element) {
        var name = name(element);
        if (NO_WORDS.contains(name)) {
            for (var child = element.getFirstChild();
                    child != null;
                    child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE
                        && child.getNodeValue().chars().anyMatch(c -> " \t\r\n".indexOf(c) < 0)) {
                    broken.add(name + " holds words of its own");
                }
            }
        }
        if (Set.of("lb", "pb", "anchor").contains(name) && element.hasChildNodes()) {
            broken.add(name + " is not empty");
        }
        boolean mark = TAG_OF.containsKey(name) || name.equals("rs") || name.equals("seg");
        if (mark && !element.hasAttribute("prev")) {
            var tag = TAG_OF.getOrDefault(name, element.getAttribute("type"));
            // A claim may have another tag than the claim's; its type then names that.
            if (!words(element.getAttribute("ana")).getFirst().equals("#tag." + tag)) {
                broken.add(id(element) + " is " + name + " with " + element.getAttribute("ana"));
            }
            if (!element.hasAttribute("xml:id")) {
                broken.add(name + " without an id");
            }
        }
    }

    private void pointers(Element element) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i).getNodeName();
            boolean time = Set.of("from", "to").contains(attribute);
            if (!POINTING.contains(attribute) || (time && !name(element).equals("span"))) {
                continue;
            }
            for (var pointer : words(attributes.item(i).getNodeValue())) {
                pointer(element, attribute, pointer);
            }
        }
        if (name(element).equals("span")) {
            inOrder(
                    ids.get(element.getAttribute("from").substring(1)),
                    ids.get(element.getAttribute("to").substring(1)),
                    id(element));
        }
    }

    private void pointer(Element element, String attribute, String pointer) {
        if (!pointer.startsWith("#")) {
            if (!pointer.matches("https?:.*|[0-9a-z]{26}\\.xml#.+")) {
                broken.add("leads out of the file: " + pointer);
            }
            return;
        }
        var range = RANGE.matcher(pointer.substring(1));
        if (range.matches()) {
            inOrder(ids.get(range.group(1)), ids.get(range.group(2)), pointer);
            return;
        }
        var target = ids.get(pointer.substring(1));
        if (target == null) {
            broken.add(name(element) + " " + attribute + " leads nowhere: " + pointer);
        } else if (Set.of("target", "corresp").contains(attribute) && target.hasAttribute("prev")) {
            broken.add("points at a later fragment: " + pointer);
        }
    }

    private void inOrder(Element start, Element end, String where) {
        if (start == null
                || end == null
                || !name(start).equals("anchor")
                || !name(end).equals("anchor")
                || order.get(start) >= order.get(end)) {
            broken.add("anchors are missing or reversed: " + where);
        }
    }

    private void fragment(Element element) {
        boolean later = element.hasAttribute("prev");
        if (!later && !element.hasAttribute("next")) {
            if (element.hasAttribute("part")) {
                broken.add("part without next or prev: " + id(element));
            }
            return;
        }
        if (!CUT.contains(name(element))) {
            broken.add(name(element) + " in fragments");
        }
        if (later) {
            for (var only : List.of("ref", "key", "corresp", "ana", "cert", "resp")) {
                if (element.hasAttribute(only)) {
                    broken.add("a later fragment has " + only);
                }
            }
            return;
        }
        var chain = new ArrayList<Element>();
        for (var next = element; next != null; next = ids.get(pointed(next, "next"))) {
            if (!chain.isEmpty() && !pointed(next, "prev").equals(id(chain.getLast()))) {
                broken.add("next and prev disagree: " + id(next));
            }
            chain.add(next);
        }
        if (chain.size() < 2 || chain.size() > 3) {
            broken.add(id(element) + " has " + chain.size() + " fragments");
        }
        if (chain.stream().map(TeiRules::block).distinct().count() > 1) {
            broken.add(id(element) + " leaves its block");
        }
        if (chain.stream().anyMatch(one -> one.getTextContent().isEmpty())) {
            broken.add(id(element) + " has an empty fragment");
        }
        if (name(element).equals("seg")) {
            var parts = new StringBuilder();
            chain.forEach(one -> parts.append(one.getAttribute("part")));
            if (!parts.toString().matches("IF|IMF")) {
                broken.add(id(element) + " has the parts " + parts);
            }
        }
    }

    private static Element block(Element element) {
        var block = element;
        while (!BLOCKS.contains(name(block))) {
            block = (Element) block.getParentNode();
        }
        return block;
    }

    private void annotation(Element annotation) {
        if (!annotation.getAttribute("motivation").equals("classifying")) {
            return;
        }
        var ana = words(annotation.getAttribute("ana"));
        for (var one :
                List.of("#tag\\.claim", "#stance\\.(asserted|reported|quoted|denied|doubted)")) {
            if (ana.stream().filter(pointer -> pointer.matches(one)).count() != 1) {
                broken.add(id(annotation) + " says " + ana);
            }
        }
        // Of a claim that is not finished nobody may have said the kind.
        if (ana.stream().filter(pointer -> pointer.matches("#claim\\..+")).count() > 1) {
            broken.add(id(annotation) + " says " + ana);
        }
        var notes = new ArrayList<String>();
        for (var child = annotation.getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            notes.add(((Element) child).getAttribute("type"));
            slots((Element) child);
        }
        if (!notes.equals(List.of("claim", "slots"))) {
            broken.add(id(annotation) + " has the notes " + notes);
        }
    }

    private void slots(Element note) {
        if (!note.getAttribute("type").equals("slots")) {
            return;
        }
        var seen = new HashMap<String, Integer>();
        for (var child = note.getFirstChild(); child != null; child = child.getNextSibling()) {
            var slot = (Element) child;
            var role = slot.getAttribute("role") + slot.getAttribute("subtype");
            boolean figure = Set.of("measure", "num").contains(name(slot));
            seen.merge(figure ? "figure" : role, 1, Integer::sum);
        }
        for (var each : seen.entrySet()) {
            if (!Set.of("subject", "scope").contains(each.getKey()) && each.getValue() > 1) {
                broken.add("twice in a claim: " + each.getKey());
            }
        }
    }

    private static boolean isIn(Node inner, Node outer) {
        for (var node = inner; node != null; node = node.getParentNode()) {
            if (node.isSameNode(outer)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Element element) {
        return element.getLocalName();
    }

    private static String id(Element element) {
        return element.getAttribute("xml:id");
    }

    private static String pointed(Element element, String attribute) {
        var pointer = element.getAttribute(attribute);
        return pointer.isEmpty() ? "" : pointer.substring(1);
    }

    private static List<String> words(String list) {
        return List.of(list.strip().split("\\s+", -1));
    }
}
