package org.hashiya.store;

import java.sql.SQLException;
import java.util.HexFormat;
import org.hashiya.pack.Picture;
import org.hashiya.project.Refused;

/// The pictures that packs show, each once. None is ever taken away, since undo may ask for it.
final class PictureRows {
    private final Session session;

    PictureRows(Session session) {
        this.session = session;
    }

    /// Nothing happens when it is there already.
    void keep(Picture picture) throws SQLException {
        if (has(picture.digest())) {
            return;
        }
        var insert = session.kept("insert into picture (digest, type, bytes) values (?, ?, ?)");
        insert.setBytes(1, key(picture.digest()));
        insert.setString(2, picture.format().mediaType());
        insert.setBytes(3, picture.bytes());
        insert.executeUpdate();
    }

    boolean has(String digest) throws SQLException {
        var select = session.kept("select 1 from picture where digest = ?");
        select.setBytes(1, key(digest));
        try (var row = select.executeQuery()) {
            return row.next();
        }
    }

    /// @throws Refused when it is not there
    Picture get(String digest) throws SQLException {
        var select = session.kept("select type, bytes from picture where digest = ?");
        select.setBytes(1, key(digest));
        try (var row = select.executeQuery()) {
            if (!row.next()) {
                throw new Refused("A picture of this pack is not in the project any more");
            }
            return new Picture(
                    digest,
                    Picture.Format.ofMediaType(row.getString(1))
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "A picture is of a kind that packs do not show")),
                    row.getBytes(2));
        }
    }

    static byte[] key(String digest) {
        return HexFormat.of().parseHex(digest);
    }
}
