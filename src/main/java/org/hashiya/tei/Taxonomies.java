package org.hashiya.tei;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;

/// Writes what the pointers in `@ana` mean: tags, kinds of claims, stances, truths, relations, in
/// four languages, tags in every language that the project has.
final class Taxonomies {
    /// The `@n` of words that say what a tag is for.
    static final String DESCRIPTION = "description";

    private static final List<Entry> KINDS =
            List.of(
                    entry(
                            "event",
                            "says that something happened",
                            "nəsə baş verib",
                            "сообщает, что нечто произошло",
                            "يقول إن شيئًا حدث"),
                    entry(
                            "state",
                            "says that something was so",
                            "nəsə belə olub",
                            "сообщает, что нечто было так",
                            "يقول إن شيئًا كان على هذه الحال"),
                    entry(
                            "count",
                            "gives a number of persons or things",
                            "say göstərir",
                            "называет число людей или предметов",
                            "يذكر عدد أشخاص أو أشياء"),
                    entry(
                            "quotation",
                            "says that somebody said something",
                            "kimsə nəsə deyib",
                            "сообщает, что кто-то нечто сказал",
                            "يقول إن أحدًا قال شيئًا"),
                    entry(
                            "judgement",
                            "values something",
                            "qiymət verir",
                            "оценивает",
                            "يُقيّم شيئًا"));
    private static final List<Entry> STANCES =
            List.of(
                    entry(
                            "asserted",
                            "asserted in the voice of the source itself",
                            "mənbə özü təsdiq edir",
                            "источник утверждает от себя",
                            "يؤكده المصدر بنفسه"),
                    entry(
                            "reported",
                            "attributed by the source to somebody else",
                            "mənbə başqasına istinad edir",
                            "источник ссылается на другого",
                            "ينسبه المصدر إلى غيره"),
                    entry(
                            "quoted",
                            "quoted by the source",
                            "mənbə sitat gətirir",
                            "источник цитирует",
                            "يقتبسه المصدر"),
                    entry(
                            "denied",
                            "mentioned by the source in order to deny it",
                            "mənbə inkar edir",
                            "источник отрицает",
                            "يذكره المصدر لينفيه"),
                    entry(
                            "doubted",
                            "mentioned by the source and doubted",
                            "mənbə şübhə altına alır",
                            "источник сомневается",
                            "يذكره المصدر ويشك فيه"));
    private static final List<Entry> TRUTHS =
            List.of(
                    entry(
                            "true",
                            "the editor holds it to be true",
                            "doğrudur",
                            "издатель считает верным",
                            "يراه المحرر صحيحًا"),
                    entry(
                            "doubtful",
                            "the editor doubts it",
                            "şübhəlidir",
                            "издатель сомневается",
                            "يشك فيه المحرر"),
                    entry(
                            "false",
                            "the editor holds it to be false",
                            "yanlışdır",
                            "издатель считает неверным",
                            "يراه المحرر خاطئًا"));
    private static final List<Entry> RELATIONS =
            List.of(
                    entry(
                            "corroborates",
                            "the first claim supports the second",
                            "birinci ikincini təsdiqləyir",
                            "первое утверждение подтверждает второе",
                            "الادعاء الأول يدعم الثاني"),
                    entry(
                            "contradicts",
                            "the two claims cannot both be true",
                            "ikisi birdən doğru ola bilməz",
                            "оба утверждения не могут быть верны",
                            "لا يصح الادعاءان معًا"),
                    entry(
                            "qualifies",
                            "the first claim limits the second",
                            "birinci ikincini məhdudlaşdırır",
                            "первое утверждение ограничивает второе",
                            "الادعاء الأول يقيّد الثاني"),
                    entry(
                            "repeats",
                            "the first claim repeats the second",
                            "birinci ikincini təkrarlayır",
                            "первое утверждение повторяет второе",
                            "الادعاء الأول يكرر الثاني"),
                    entry(
                            "unrelated",
                            "compared by the editor, who sees no relation between the two",
                            "naşir ikisini müqayisə edib, əlaqə görmür",
                            "издатель сравнил оба утверждения и не видит связи",
                            "قارن المحرر الادعاءين ولم ير بينهما صلة"));

    private final XmlOut out;

    Taxonomies(XmlOut out) {
        this.out = out;
    }

    /// A category and its words in English, Azerbaijani, Russian and Arabic.
    private record Entry(String id, Map<String, String> words) {}

    private static Entry entry(String id, String en, String az, String ru, String ar) {
        return new Entry(id, Map.of("en", en, "az", az, "ru", ru, "ar", ar));
    }

    /// The element `classDecl`.
    ///
    /// @param tags those of the project and of the marks
    /// @param otherKinds of claims, beside ours
    void write(List<Tag> tags, Collection<String> otherKinds, TeiForm form) throws IOException {
        write(tags, otherKinds, form, "");
    }

    /// @param sign more attributes of the outermost element
    void write(List<Tag> tags, Collection<String> otherKinds, TeiForm form, String sign)
            throws IOException {
        out.raw("      <classDecl" + sign + ">\n");
        tags(tags);
        if (form != TeiForm.READING) {
            var kinds = new ArrayList<>(KINDS);
            for (var kind : otherKinds) {
                kinds.add(new Entry(NcName.escape(kind), Map.of("en", kind)));
            }
            taxonomy("claim", "Kinds of claim", kinds);
            taxonomy("stance", "How the source presents a claim", STANCES);
            taxonomy("truth", "Whether the editor holds a claim to be true", TRUTHS);
            taxonomy("rel", "Relations between claims", RELATIONS);
        }
        out.raw("      </classDecl>\n");
    }

    /// The kinds of claims among the marks that are not ours.
    static Set<String> otherKinds(Marks marks) {
        var kinds = new TreeSet<String>();
        for (var mark : marks.inOrder()) {
            if (mark.annotation().meaning() instanceof Meaning.Claims(var claim)) {
                kinds.add(claim.kind());
            }
        }
        return other(kinds);
    }

    /// Those that are not ours.
    static Set<String> other(Collection<String> kinds) {
        var others = new TreeSet<>(kinds);
        others.remove("");
        KINDS.forEach(known -> others.remove(known.id));
        return others;
    }

    private void taxonomy(String prefix, String about, List<Entry> entries) throws IOException {
        out.raw("        <taxonomy xml:id=\"tax." + prefix + "\">");
        out.raw("<desc xml:lang=\"en\">" + about + "</desc>\n");
        for (var entry : entries) {
            out.raw("          <category").attribute("xml:id", prefix + "." + entry.id);
            out.raw(">");
            for (var words : englishFirst(entry.words).entrySet()) {
                out.raw("<catDesc").attribute("xml:lang", words.getKey()).raw(">");
                out.text(words.getValue()).raw("</catDesc>");
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
