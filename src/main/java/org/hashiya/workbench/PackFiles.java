package org.hashiya.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hashiya.exchange.PackFile;
import org.hashiya.exchange.PackFileReading;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackId;
import org.hashiya.pack.Picture;
import org.hashiya.pack.Piece;

/// Carries the definitions of packs out of a project and into it.
public final class PackFiles {
    private final Desk desk;
    private final PackBook book;

    public PackFiles(Desk desk) {
        this.desk = desk;
        book = new PackBook(desk);
    }

    /// Writes the definition of a pack into a file.
    public void export(PackId id, Path file) {
        var pack = book.read(id);
        var written = PackFile.write(pack, pictures(pack), new DeskMaterials(desk));
        try (var place = NewFile.beside(file)) {
            place.write(out -> {
                out.write(written.getBytes(StandardCharsets.UTF_8));
                return written;
            });
            place.moveIntoPlace();
        }
    }

    private List<Picture> pictures(Pack pack) {
        return pack.items().stream()
                .map(item -> item.piece())
                .filter(Piece.Illustration.class::isInstance)
                .map(piece -> ((Piece.Illustration) piece).digest())
                .distinct()
                .map(desk.store()::picture)
                .toList();
    }

    /// What a file of a picture holds, to be put into a pack.
    ///
    /// @throws org.hashiya.project.Refused when it cannot be read
    public static byte[] bytes(Path picture) {
        return WrittenFile.bytes(picture);
    }

    /// Reads a definition and takes it in, as one edit: a new pack, or another state of the one
    /// with its id.
    ///
    /// @throws org.hashiya.project.Refused with a sentence for each thing that is wrong
    public PackFileReading.Read take(Path file) {
        return take(WrittenFile.read(file), file.toString());
    }

    PackFileReading.Read take(String content, String file) {
        var read = PackFileReading.read(content, file, new DeskMaterials(desk));
        Waiting.on(book.take(read.pack(), read.pictures()));
        return read;
    }
}
