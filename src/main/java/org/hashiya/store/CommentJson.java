package org.hashiya.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Comment;
import org.hashiya.identity.LastingId;
import org.hashiya.text.TextId;

/// Comments in the history's JSON. What is empty is left out.
final class CommentJson {
    private CommentJson() {}

    static void write(JsonGenerator json, Comment comment) throws IOException {
        var authorship = comment.authorship();
        json.writeStartObject();
        json.writeStringField("id", comment.id().toString());
        json.writeStringField("text", comment.at().text().toString());
        if (comment.at().annotation().isPresent()) {
            json.writeStringField("annotation", comment.at().annotation().get().toString());
        }
        if (comment.at().answers().isPresent()) {
            json.writeStringField("answers", comment.at().answers().get().toString());
        }
        json.writeStringField("words", comment.words());
        if (comment.isResolved()) {
            json.writeBooleanField("resolved", true);
        }
        json.writeStringField("creator", authorship.creator());
        json.writeStringField("created", authorship.created().toString());
        if (authorship.isChanged()) {
            json.writeStringField("editor", authorship.editor());
            json.writeStringField("modified", authorship.modified().toString());
        }
        json.writeEndObject();
    }

    static Comment read(Fields fields) {
        var made = Authorship.of(fields.text("creator"), fields.instant("created"));
        return new Comment(
                LastingId.parse(fields.text("id")),
                new Comment.Place(
                        TextId.parse(fields.text("text")),
                        fields.perhaps("annotation").map(LastingId::parse),
                        fields.perhaps("answers").map(LastingId::parse)),
                fields.text("words"),
                fields.flag("resolved"),
                fields.has("editor")
                        ? made.changedBy(fields.text("editor"), fields.instant("modified"))
                        : made);
    }
}
