package org.hashiya.tei;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;

/// Writes what the pointers in `@ana` mean: tags, kinds of claims, stances, truths, relations, each
/// in English and Azerbaijani, tags in every language that the project has.
final class Taxonomies {
    /// The `@n` of words that say what a tag is for.
    static final String DESCRIPTION = "description";

    private static final List<String[]> KINDS =
            List.of(
                    entry("event", "says that something happened", "nəsə baş verib"),
                    entry("state", "says that something was so", "nəsə belə olub"),
                    entry("count", "gives a number of persons or things", "say göstərir"),
                    entry("quotation", "says that somebody said something", "kimsə nəsə deyib"),
                    entry("judgement", "values something", "qiymət verir"));
    private static final List<String[]> STANCES =
            List.of(
                    entry(
                            "asserted",
                            "asserted in the voice of the source itself",
                            "mənbə özü təsdiq edir"),
                    entry(
                            "reported",
                            "attributed by the source to somebody else",
                            "mənbə başqasına istinad edir"),
                    entry("quoted", "quoted by the source", "mənbə sitat gətirir"),
                    entry(
                            "denied",
                            "mentioned by the source in order to deny it",
                            "mənbə inkar edir"),
                    entry(
                            "doubted",
                            "mentioned by the source and doubted",
                            "mənbə şübhə altına alır"));
    private static final List<String[]> TRUTHS =
            List.of(
                    entry("true", "the editor holds it to be true", "doğrudur"),
                    entry("doubtful", "the editor doubts it", "şübhəlidir"),
                    entry("false", "the editor holds it to be false", "yanlışdır"));
    private static final List<String[]> RELATIONS =
            List.of(
                    entry(
                            "corroborates",
                            "the first claim supports the second",
                            "birinci ikincini təsdiqləyir"),
                    entry(
                            "contradicts",
                            "the two claims cannot both be true",
                            "ikisi birdən doğru ola bilməz"),
                    entry(
                            "qualifies",
                            "the first claim limits the second",
                            "birinci ikincini məhdudlaşdırır"),
                    entry(
                            "repeats",
                            "the first claim repeats the second",
                            "birinci ikincini təkrarlayır"));

    private final XmlOut out;

    Taxonomies(XmlOut out) {
        this.out = out;
    }

    private static String[] entry(String id, String english, String azerbaijani) {
        return new String[] {id, english, azerbaijani};
    }

    /// The element `classDecl`.
    ///
    /// @param defined the tag set of the project
    void write(Marks marks, TagSet defined) throws IOException {
        out.raw("      <classDecl>\n");
        tags(marks.tags(defined));
        var kinds = new ArrayList<>(KINDS);
        for (var kind : otherKinds(marks)) {
            kinds.add(entry(NcName.escape(kind), kind, ""));
        }
        taxonomy("claim", "Kinds of claim", kinds);
        taxonomy("stance", "How the source presents a claim", STANCES);
        taxonomy("truth", "Whether the editor holds a claim to be true", TRUTHS);
        taxonomy("rel", "Relations between claims", RELATIONS);
        out.raw("      </classDecl>\n");
    }

    private static Set<String> otherKinds(Marks marks) {
        var kinds = new LinkedHashSet<String>();
        for (var mark : marks.inOrder()) {
            if (mark.annotation().meaning() instanceof Meaning.Claims(var claim)) {
                kinds.add(claim.kind());
            }
        }
        kinds.remove("");
        KINDS.forEach(known -> kinds.remove(known[0]));
        return kinds;
    }

    private void taxonomy(String prefix, String about, List<String[]> entries) throws IOException {
        out.raw("        <taxonomy xml:id=\"tax." + prefix + "\">");
        out.raw("<desc xml:lang=\"en\">" + about + "</desc>\n");
        for (var entry : entries) {
            out.raw("          <category").attribute("xml:id", prefix + "." + entry[0]);
            out.raw("><catDesc xml:lang=\"en\">").text(entry[1]).raw("</catDesc>");
            if (!entry[2].isEmpty()) {
                out.raw("<catDesc xml:lang=\"az\">").text(entry[2]).raw("</catDesc>");
            }
            out.raw("</category>\n");
        }
        out.raw("        </taxonomy>\n");
    }

    /// Tags stand inside the tag that they are a kind of. `@n` says which element, colour and key
    /// they have.
    private void tags(List<Tag> tags) throws IOException {
        out.raw("        <taxonomy xml:id=\"tax.tags\"><desc xml:lang=\"en\">Tag set</desc>\n");
        var known = new LinkedHashSet<TagId>();
        tags.forEach(tag -> known.add(tag.id()));
        var children = new LinkedHashMap<TagId, List<Tag>>();
        var written = new LinkedHashSet<TagId>();
        var tops = new ArrayList<Tag>();
        for (var tag : tags) {
            if (tag.parent().filter(known::contains).isPresent()) {
                children.computeIfAbsent(tag.parent().get(), _ -> new ArrayList<>()).add(tag);
            } else {
                tops.add(tag);
            }
        }
        for (var top : tops) {
            tag(top, children, written, 0);
        }
        out.raw("        </taxonomy>\n");
    }

    private void tag(Tag tag, Map<TagId, List<Tag>> children, Set<TagId> written, int depth)
            throws IOException {
        if (!written.add(tag.id())) {
            return;
        }
        out.raw("          <category").attribute("xml:id", "tag." + NcName.escape(tag.id().id()));
        var look = tag.look();
        out.attribute("n", (tag.element() + " " + look.colour() + " " + look.shortcut()).strip());
        out.raw(">");
        for (var label : englishFirst(tag.labels()).entrySet()) {
            out.raw("<catDesc").attribute("xml:lang", label.getKey()).raw(">");
            out.text(label.getValue()).raw("</catDesc>");
        }
        for (var about : englishFirst(tag.usage().descriptions()).entrySet()) {
            out.raw("<catDesc").attribute("xml:lang", about.getKey());
            out.raw(" n=\"" + DESCRIPTION + "\">").text(about.getValue()).raw("</catDesc>");
        }
        var below = Optional.ofNullable(children.get(tag.id())).orElse(List.of());
        for (var child : below) {
            out.raw("\n");
            tag(child, children, written, depth + 1);
        }
        out.raw(depth == 0 || !below.isEmpty() ? "</category>\n" : "</category>");
    }

    static SortedMap<String, String> englishFirst(Map<String, String> words) {
        var sorted =
                new TreeMap<String, String>(
                        Comparator.comparing(language -> language.equals("en") ? "" : language));
        sorted.putAll(words);
        return sorted;
    }
}
