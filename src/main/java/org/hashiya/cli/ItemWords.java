package org.hashiya.cli;

import java.util.stream.Collectors;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityKind;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.Piece;

/// What an item of a pack says, in one line.
final class ItemWords {
    private ItemWords() {}

    static String of(Piece piece) {
        return switch (piece) {
            case Piece.Heading(var words, _) -> words;
            case Piece.Passage(var excerpt, _, _) -> excerpt.words();
            case Piece.Facing(var columns, _, _) ->
                    columns.stream().map(Excerpt::words).collect(Collectors.joining(" | "));
            case Piece.Illustration(_, var caption, _, _) -> caption;
            case Piece.Instruction(var words) -> words;
            case Piece.Question(var words, _, _) -> words;
            case Piece.WritingSpace(var lines) -> lines + " lines";
            case Piece.Glossary(var tags, _) ->
                    tags.stream().map(TagId::id).collect(Collectors.joining(", "));
            case Piece.Register(var kinds) ->
                    kinds.stream().map(EntityKind::code).collect(Collectors.joining(", "));
            case Piece.PageBreak _, Piece.Timeline _, Piece.Claims _, Piece.Sources _ -> "";
        };
    }
}
