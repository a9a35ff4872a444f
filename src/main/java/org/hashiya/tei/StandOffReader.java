package org.hashiya.tei;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Review;
import org.hashiya.claim.Relation;
import org.hashiya.text.Span;

/// Reads what stands after the text: marks between anchors, what claims say, values, comments, and
/// what describes a mark.
final class StandOffReader {
    /// The type of a group of spans that are no annotations.
    static final String PASSAGES = "passages";

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final BodyReader body;
    private final Map<String, String> people;
    private final Warnings warnings;
    private final List<MarkDraft> marks;

    /// Marks by every XML id that can mean them: their own, that of a fragment, that of a record.
    private final Map<String, MarkDraft> handles;

    private final List<XmlElement> identifying = new ArrayList<>();
    private final List<XmlElement> describing = new ArrayList<>();
    private final List<XmlElement> commenting = new ArrayList<>();
    private final List<XmlElement> assessing = new ArrayList<>();
    private final List<XmlElement> relations = new ArrayList<>();
    private final AlignmentReader alignments;
    private final DiscussionReader discussion;

    StandOffReader(BodyReader body, Map<String, String> people, Warnings warnings) {
        this.body = body;
        this.people = people;
        this.warnings = warnings;
        marks = new ArrayList<>(body.marks());
        handles = new HashMap<>(body.byId());
        alignments = new AlignmentReader(body, warnings);
        discussion = new DiscussionReader(warnings);
    }

    List<MarkDraft> marks() {
        return marks;
    }

    Map<String, MarkDraft> handles() {
        return handles;
    }

    /// The relations between claims.
    List<XmlElement> relations() {
        return relations;
    }

    DiscussionReader discussion() {
        return discussion;
    }

    List<TeiImport.Parallel> alignments() {
        return alignments.alignments();
    }

    /// @param standOffs the elements of that name
    void read(List<XmlElement> standOffs) {
        for (var group : standOffs.stream().flatMap(XmlElement::children).toList()) {
            switch (group.name()) {
                case "spanGrp" -> {
                    if (group.at("type").equals(PASSAGES)) {
                        group.children("span").forEach(this::passage);
                    } else {
                        group.children("span").forEach(this::span);
                    }
                }
                case "listAnnotation" -> group.children("annotation").forEach(this::annotation);
                case "listRelation" -> relations(group);
                case "linkGrp" -> {
                    if (AlignmentReader.isAbout(group)) {
                        alignments.read(group);
                    } else if (!group.at("type").equals("claimRelations")) {
                        warnings.add(
                                "Links of the type “" + group.at("type") + "” are not kept", group);
                    }
                }
                default -> {}
            }
        }
        identifying.forEach(this::value);
        commenting.forEach(this::comment);
        describing.forEach(this::describe);
        assessing.forEach(this::assess);
    }

    private void relations(XmlElement group) {
        if (!group.at("type").equals("entities")) { // those are the registers'
            group.children("relation")
                    .filter(relation ->
                            body instanceof OwnBodyReader
                                    || Relation.Kind.ofCode(relation.at("name")).isPresent())
                    .forEach(relations::add);
        }
    }

    private void span(XmlElement span) {
        words(span).ifPresent(words -> add(words, span));
    }

    /// Words that links point to, and nothing else.
    private void passage(XmlElement span) {
        words(span)
                .ifPresent(words ->
                        span.xmlId().ifPresent(id -> body.extent(id, words.start(), words.end())));
    }

    private Optional<Span> words(XmlElement span) {
        var counted = body.span(span.at("target"));
        if (span.at("from").isEmpty() && counted.isPresent()) {
            return counted;
        }
        var from = body.anchor(span.at("from"));
        var to = body.anchor(span.at("to"));
        if (from.isEmpty() || to.isEmpty() || from.get() >= to.get()) {
            warnings.add(
                    "A span between anchors that are not there, or not in order, is not kept",
                    span);
            return Optional.empty();
        }
        return Optional.of(new Span(from.get(), to.get()));
    }

    private MarkDraft add(Span span, XmlElement element) {
        var mark = new MarkDraft(span.start(), span.end(), element);
        marks.add(mark);
        element.xmlId().ifPresent(id -> handles.put(id, mark));
        return mark;
    }

    private void annotation(XmlElement annotation) {
        var motivation = annotation.at("motivation");
        switch (motivation) {
            case "describing" -> describing.add(annotation);
            case "classifying" -> claim(annotation);
            case "identifying" -> identifying.add(annotation);
            case "commenting" -> {
                // A note on words is a mark of its own, to which other things may point; what it
                // says of a mark waits until all marks are known.
                if (annotation.at("target").contains("range(")) {
                    comment(annotation);
                } else {
                    commenting.add(annotation);
                }
            }
            case "replying" -> discussion.answer(annotation, history(annotation));
            case "assessing" -> assessing.add(annotation);
            case "editing" -> warnings.add("The list of repairs is not kept", annotation);
            default ->
                    warnings.add(
                            "Annotations that are meant for “" + motivation + "” are not kept",
                            annotation);
        }
    }

    /// The mark that an annotation speaks of, or a new one on the words that it points at.
    private Optional<MarkDraft> target(XmlElement annotation) {
        var pointer = annotation.at("target");
        var known = handles.get(BodyReader.pointed(pointer));
        if (known != null) {
            return Optional.of(known);
        }
        var span = body.span(pointer);
        if (span.isEmpty()) {
            warnings.add("An annotation that points nowhere is not kept", annotation);
        }
        return span.map(found -> add(found, annotation));
    }

    private void claim(XmlElement annotation) {
        target(annotation)
                .ifPresent(mark -> {
                    var its = mark;
                    if (mark.record().isPresent()) {
                        // Two claims on the same words.
                        its = new MarkDraft(mark.start(), mark.end(), mark.element());
                        marks.add(its);
                    }
                    its.claim(annotation);
                    if (annotation.xmlId().isPresent()) {
                        handles.put(annotation.xmlId().get(), its);
                    }
                    carried(annotation, List.of(its));
                });
    }

    /// What a reader makes of a claim.
    private void assess(XmlElement annotation) {
        var mark = handles.get(BodyReader.pointed(annotation.at("target")));
        if (mark == null || mark.record().isEmpty()) {
            warnings.add("An assessment of what is no claim is not kept", annotation);
            return;
        }
        var truth =
                Review.Truth.ofCode(annotation.at("ana").replaceFirst("^#truth\\.", ""))
                        .orElse(Review.Truth.UNSTATED);
        var review = Review.NONE.truth(truth);
        for (var note : annotation.children("note").toList()) {
            review =
                    note.at("type").equals("row")
                            ? review.row(note.words())
                            : review.reason(note.words());
        }
        mark.assessed(review);
    }

    private void value(XmlElement annotation) {
        target(annotation)
                .ifPresent(mark ->
                        annotation
                                .child("note")
                                .flatMap(note -> note.children().findFirst())
                                .ifPresent(mark::hold));
    }

    private void comment(XmlElement annotation) {
        var mark = handles.get(BodyReader.pointed(annotation.at("target")));
        if (mark != null || discussion.isWholeText(annotation)) {
            discussion.comment(annotation, Optional.ofNullable(mark), history(annotation));
            return;
        }
        target(annotation)
                .ifPresent(noted ->
                        annotation.child("note").ifPresent(note -> noted.noted(note.words())));
    }

    private void describe(XmlElement annotation) {
        var described = new ArrayList<MarkDraft>();
        for (var pointer : pointers(annotation.at("target"))) {
            var mark = handles.get(BodyReader.pointed(pointer));
            if (alignments.knows(BodyReader.pointed(pointer))) {
                alignments.describe(BodyReader.pointed(pointer), annotation, history(annotation));
            } else if (mark == null) {
                warnings.add("What describes a mark that is not there is not kept", annotation);
            } else {
                described.add(mark);
            }
        }
        carried(annotation, described);
    }

    /// History, note and attributes, for all marks that an annotation describes.
    private void carried(XmlElement annotation, List<MarkDraft> described) {
        history(annotation).ifPresent(history -> described.forEach(mark -> mark.by(history)));
        var edit = annotation.at("n");
        if (!edit.isEmpty()) {
            described.forEach(mark -> mark.madeBy(edit));
        }
        for (var note : annotation.children("note").toList()) {
            if (note.at("type").equals("attributes")) {
                note.all("item")
                        .forEach(item ->
                                described.forEach(
                                        mark -> mark.attributes().put(item.at("n"), item.words())));
            } else if (note.at("type").isEmpty()) {
                described.forEach(mark -> mark.noted(note.words()));
            }
        }
    }

    private Optional<Authorship> history(XmlElement annotation) {
        return annotation.child("revisionDesc").flatMap(this::made);
    }

    private Optional<Authorship> made(XmlElement revisions) {
        var created = change(revisions, "created");
        var modified = change(revisions, "modified");
        return created.flatMap(first ->
                instant(first)
                        .map(when -> {
                            var made = Authorship.of(who(first), when);
                            return modified.flatMap(last ->
                                            instant(last)
                                                    .map(then -> made.changedBy(who(last), then)))
                                    .orElse(made);
                        }));
    }

    private static Optional<XmlElement> change(XmlElement revisions, String what) {
        return revisions
                .all("change")
                .filter(change -> change.words().strip().equals(what))
                .reduce((_, last) -> last);
    }

    private String who(XmlElement change) {
        var pointer = BodyReader.pointed(change.at("who"));
        return people.getOrDefault(pointer, pointer);
    }

    private Optional<Instant> instant(XmlElement change) {
        var when = change.at("when");
        try {
            return Optional.of(
                    when.contains("T")
                            ? OffsetDateTime.parse(when).toInstant()
                            : LocalDate.parse(when).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException notAMoment) {
            warnings.add("“" + when + "” is not a moment", change);
            return Optional.empty();
        }
    }

    /// Every word that is separated by white space.
    static List<String> pointers(String list) {
        return WHITE_SPACE
                .splitAsStream(list.strip())
                .filter(pointer -> !pointer.isEmpty())
                .toList();
    }
}
