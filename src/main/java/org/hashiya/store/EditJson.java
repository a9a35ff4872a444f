package org.hashiya.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.TagSet;
import org.hashiya.identity.EditId;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.hashiya.text.Revision;
import org.hashiya.text.TextId;

/// Edits in the history's JSON: `version` first, then `edit`, the kind. Words and original bytes
/// are in their own tables; here a revision is named by its number and its digest.
final class EditJson {
    static final int VERSION = 1;
    private static final JsonFactory FACTORY = new JsonFactory();

    private EditJson() {}

    private interface Writing<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    /// Finds what the JSON only names.
    interface Words {
        Revision revision(TextId text, int number, byte[] digest);

        org.hashiya.project.Original original(TextId text);

        org.hashiya.pack.Picture picture(String digest);
    }

    static String kind(Edit edit) {
        return switch (edit) {
            case Edit.AddText _ -> "add-text";
            case Edit.RemoveText _ -> "remove-text";
            case Edit.RestoreText _ -> "restore-text";
            case Edit.DescribeText _ -> "describe-text";
            case Edit.Revise _ -> "revise";
            case Edit.Annotate _ -> "annotate";
            case Edit.Erase _ -> "erase";
            case Edit.Rework _ -> "rework";
            case Edit.Register _ -> "register";
            case Edit.Strike _ -> "strike";
            case Edit.Amend _ -> "amend";
            case Edit.Relate _ -> "relate";
            case Edit.Unrelate _ -> "unrelate";
            case Edit.Align _ -> "align";
            case Edit.Unalign _ -> "unalign";
            case Edit.Realign _ -> "realign";
            case Edit.DefineTags _ -> "define-tags";
            case Edit.DropTags _ -> "drop-tags";
            case Edit.ReviseStyles _ -> "revise-styles";
            case Edit.ReviseTags _ -> "revise-tags";
            case Edit.Discuss _ -> "discuss";
            case Edit.RevisePack _ -> "revise-pack";
            case Edit.Review _ -> "review";
            case Edit.Together _ -> "together";
        };
    }

    /// In UTF-8.
    static byte[] write(Edit edit) {
        var bytes = new ByteArrayOutputStream(1 << 9);
        try (var json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            writeFields(json, edit);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeFields(JsonGenerator json, Edit edit) throws IOException {
        json.writeStringField("edit", kind(edit));
        switch (edit) {
            case Edit.AddText(var text, var first, _) -> {
                json.writeFieldName("text");
                RegisterJson.write(json, text);
                write(json, "first", first);
            }
            case Edit.RemoveText(var text) -> json.writeStringField("text", text.toString());
            case Edit.RestoreText(var text) -> json.writeStringField("text", text.toString());
            case Edit.DescribeText(var before, var after) -> {
                json.writeFieldName("before");
                RegisterJson.write(json, before);
                json.writeFieldName("after");
                RegisterJson.write(json, after);
            }
            case Edit.Revise(var text, var before, var after, var moved, var realigned) -> {
                json.writeStringField("text", text.toString());
                write(json, "before", before);
                write(json, "after", after);
                writeAnnotations(json, "annotationsBefore", moved.before());
                writeAnnotations(json, "annotationsAfter", moved.after());
                if (!realigned.before().isEmpty()) {
                    write(json, "alignmentsBefore", realigned.before(), AlignmentJson::write);
                    write(json, "alignmentsAfter", realigned.after(), AlignmentJson::write);
                }
            }
            case Edit.Annotate(var added) -> writeAnnotations(json, "annotations", added);
            case Edit.Erase(var erased) -> writeAnnotations(json, "annotations", erased);
            case Edit.Rework(var before, var after) -> {
                writeAnnotations(json, "before", before);
                writeAnnotations(json, "after", after);
            }
            case Edit.Register(var added) -> write(json, "entities", added, RegisterJson::write);
            case Edit.Strike(var struck) -> write(json, "entities", struck, RegisterJson::write);
            case Edit.Amend(var before, var after) -> {
                json.writeFieldName("before");
                RegisterJson.write(json, before);
                json.writeFieldName("after");
                RegisterJson.write(json, after);
            }
            case Edit.Relate(var added) -> write(json, "relations", added, RegisterJson::write);
            case Edit.Unrelate(var gone) -> write(json, "relations", gone, RegisterJson::write);
            case Edit.Align(var added) -> write(json, "alignments", added, AlignmentJson::write);
            case Edit.Unalign(var gone) -> write(json, "alignments", gone, AlignmentJson::write);
            case Edit.Realign(var before, var after) -> {
                write(json, "before", before, AlignmentJson::write);
                write(json, "after", after, AlignmentJson::write);
            }
            case Edit.DefineTags(var added) -> write(json, "tags", added, TagJson::write);
            case Edit.DropTags(var dropped) -> write(json, "tags", dropped, TagJson::write);
            case Edit.ReviseTags(var before, var after) -> {
                write(json, "before", before.tags(), TagJson::write);
                write(json, "after", after.tags(), TagJson::write);
            }
            case Edit.ReviseStyles(var before, var after) -> {
                write(json, "before", before, StyleJson::write);
                write(json, "after", after, StyleJson::write);
            }
            case Edit.Discuss(var before, var after) -> {
                write(json, "before", before, CommentJson::write);
                write(json, "after", after, CommentJson::write);
            }
            case Edit.RevisePack(var change, var pictures) ->
                    PackChangeJson.write(json, change, pictures);
            case Edit.Review(var before, var after) -> {
                write(json, "before", before, ProgressJson::write);
                write(json, "after", after, ProgressJson::write);
            }
            case Edit.Together(var edits, var name) -> {
                if (name.isPresent()) {
                    json.writeStringField("name", name.get().toString());
                }
                write(json, "edits", edits, EditJson::writeInner);
            }
        }
    }

    private static void writeInner(JsonGenerator json, Edit edit) throws IOException {
        json.writeStartObject();
        writeFields(json, edit);
        json.writeEndObject();
    }

    private static <T> void write(
            JsonGenerator json, String name, List<T> values, Writing<? super T> writing)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            writing.write(json, value);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String name, Revision revision)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("number", revision.number());
        json.writeStringField(
                "digest",
                HexFormat.of()
                        .formatHex(RevisionDigest.of(Binary.utf8(revision.words()), revision)));
        json.writeEndObject();
    }

    /// @throws Refused when it was written by a newer program, or is damaged
    static Edit read(byte[] json, Words words) {
        try {
            var fields = Fields.of(JSON.std.mapFrom(json));
            if (fields.number("version") > VERSION) {
                throw new Refused(
                        "The history of this project has an entry that a newer program wrote; use"
                                + " that program to see it or to take it back");
            }
            return edit(fields, words);
        } catch (IOException e) {
            throw new Refused(
                    "An entry in the history of this project cannot be read; “verify” tells more",
                    e);
        }
    }

    private static Edit edit(Fields fields, Words words) {
        return switch (fields.text("edit")) {
            case "add-text" -> {
                var text = RegisterJson.text(fields.object("text"));
                yield new Edit.AddText(
                        text,
                        revision(text.id(), fields.object("first"), words),
                        words.original(text.id()));
            }
            case "remove-text" -> new Edit.RemoveText(TextId.parse(fields.text("text")));
            case "restore-text" -> new Edit.RestoreText(TextId.parse(fields.text("text")));
            case "describe-text" ->
                    new Edit.DescribeText(
                            RegisterJson.text(fields.object("before")),
                            RegisterJson.text(fields.object("after")));
            case "revise" -> {
                var text = TextId.parse(fields.text("text"));
                yield new Edit.Revise(
                        text,
                        revision(text, fields.object("before"), words),
                        revision(text, fields.object("after"), words),
                        new Edit.Rework(
                                annotations(fields, "annotationsBefore"),
                                annotations(fields, "annotationsAfter")),
                        new Edit.Realign(
                                fields.list("alignmentsBefore", AlignmentJson::read),
                                fields.list("alignmentsAfter", AlignmentJson::read)));
            }
            case "annotate" -> new Edit.Annotate(annotations(fields, "annotations"));
            case "erase" -> new Edit.Erase(annotations(fields, "annotations"));
            case "rework" ->
                    new Edit.Rework(annotations(fields, "before"), annotations(fields, "after"));
            case "register" -> new Edit.Register(fields.list("entities", RegisterJson::entity));
            case "strike" -> new Edit.Strike(fields.list("entities", RegisterJson::entity));
            case "amend" ->
                    new Edit.Amend(
                            RegisterJson.entity(fields.object("before")),
                            RegisterJson.entity(fields.object("after")));
            case "relate" -> new Edit.Relate(fields.list("relations", RegisterJson::relation));
            case "unrelate" -> new Edit.Unrelate(fields.list("relations", RegisterJson::relation));
            case "align" -> new Edit.Align(fields.list("alignments", AlignmentJson::read));
            case "unalign" -> new Edit.Unalign(fields.list("alignments", AlignmentJson::read));
            case "realign" ->
                    new Edit.Realign(
                            fields.list("before", AlignmentJson::read),
                            fields.list("after", AlignmentJson::read));
            case "define-tags" -> new Edit.DefineTags(fields.list("tags", TagJson::read));
            case "drop-tags" -> new Edit.DropTags(fields.list("tags", TagJson::read));
            case "revise-tags" ->
                    new Edit.ReviseTags(
                            new TagSet(fields.list("before", TagJson::read)),
                            new TagSet(fields.list("after", TagJson::read)));
            case "revise-styles" ->
                    new Edit.ReviseStyles(
                            fields.list("before", StyleJson::read),
                            fields.list("after", StyleJson::read));
            case "discuss" ->
                    new Edit.Discuss(
                            fields.list("before", CommentJson::read),
                            fields.list("after", CommentJson::read));
            case "revise-pack" ->
                    new Edit.RevisePack(
                            PackChangeJson.read(fields),
                            fields.texts("pictures").stream().map(words::picture).toList());
            case "review" ->
                    new Edit.Review(
                            fields.list("before", ProgressJson::read),
                            fields.list("after", ProgressJson::read));
            case "together" ->
                    new Edit.Together(
                            fields.list("edits", each -> edit(each, words)),
                            fields.perhaps("name").map(EditId::parse));
            default ->
                    throw new Refused(
                            "The history of this project has a kind of change that this program"
                                    + " does not know; use the newer program that made it");
        };
    }

    /// A few stand one by one in an array, many in one table.
    private static void writeAnnotations(
            JsonGenerator json, String name, List<Annotation> annotations) throws IOException {
        if (annotations.size() < AnnotationTableJson.FEWEST) {
            write(json, name, annotations, AnnotationJson::write);
        } else {
            json.writeFieldName(name);
            AnnotationTableJson.write(json, annotations);
        }
    }

    private static List<Annotation> annotations(Fields fields, String name) {
        return fields.all().get(name) instanceof Map<?, ?>
                ? AnnotationTableJson.read(fields.object(name))
                : fields.list(name, AnnotationJson::read);
    }

    private static Revision revision(TextId text, Fields fields, Words words) {
        return words.revision(
                text, fields.number("number"), HexFormat.of().parseHex(fields.text("digest")));
    }
}
