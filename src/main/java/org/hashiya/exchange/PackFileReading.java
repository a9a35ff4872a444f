package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.hashiya.pack.Item;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackFields;
import org.hashiya.pack.PackId;
import org.hashiya.pack.PackJson;
import org.hashiya.pack.Picture;
import org.hashiya.pack.Piece;
import org.hashiya.project.Refused;

/// Reads what [PackFile] writes, or somebody has written by hand. Each passage is looked for in the
/// texts of the project; where that does not lead to one place, the item is named and nothing is
/// taken in.
public final class PackFileReading {
    private static final int ENOUGH = 20;
    private static final List<String> OF_PACKS =
            Stream.concat(
                            Stream.of("format", "version", "id", "items", "pictures"),
                            PackJson.frontNames().stream())
                    .toList();

    private final String file;
    private final FiledExcerpts form;
    private final List<String> faults = new ArrayList<>();

    private PackFileReading(String file, Library library) {
        this.file = file;
        form = new FiledExcerpts(library);
    }

    /// What was read.
    ///
    /// @param moved a sentence for each passage that stands elsewhere than the file says
    public record Read(Pack pack, List<Picture> pictures, List<String> moved) {
        public Read {
            pictures = List.copyOf(pictures);
            moved = List.copyOf(moved);
        }
    }

    /// @param file its name, for the sentences
    /// @throws Refused with a sentence for each thing that is wrong
    public static Read read(String content, String file, Library library) {
        return new PackFileReading(file, library).pack(content);
    }

    private Read pack(String content) {
        var fields = new PackFields(JsonFile.read(content, file), "");
        try {
            checkKind(fields);
            fields.demandOnly(OF_PACKS);
            var front = PackJson.front(fields);
            var id = fields.perhaps("id").map(PackId::parse).orElseGet(PackId::random);
            var items = items(fields);
            var pictures = pictures(fields);
            checkPictures(items, pictures);
            if (!faults.isEmpty()) {
                throw refused(
                        String.join("\n", faults)
                                + (faults.size() < ENOUGH ? "\n" : "\nThere may be more. ")
                                + "Nothing was changed; mend this and give the file again.");
            }
            return new Read(new Pack(id, front, items), pictures, form.moved());
        } catch (IllegalArgumentException e) {
            throw new Refused(file + ": " + e.getMessage() + ". Nothing was changed.", e);
        }
    }

    private void checkKind(PackFields fields) {
        if (!fields.has("format") || !fields.text("format").equals(PackFile.FORMAT)) {
            throw fields.fault(
                    "It is not the file of a pack: it has no \"format\": \"%s\""
                            .formatted(PackFile.FORMAT));
        }
        if (fields.number("version") > PackFile.VERSION) {
            throw fields.fault(
                    "It was written by a newer program; this one reads version "
                            + PackFile.VERSION);
        }
    }

    private List<Item> items(PackFields fields) {
        var json = new PackJson(form);
        var all = fields.list("items", each -> each);
        var items = new ArrayList<Item>();
        for (int i = 0; i < all.size() && faults.size() < ENOUGH; i++) {
            var kind = all.get(i).all().get("kind");
            var where = "item %d%s".formatted(i + 1, kind == null ? "" : " (" + kind + ")");
            try {
                var called = all.get(i).called(where);
                called.demandOnly(PackJson.itemNames());
                items.add(json.item(called));
            } catch (IllegalArgumentException e) {
                faults.add(file + ", " + e.getMessage() + ".");
            }
        }
        return items;
    }

    private List<Picture> pictures(PackFields fields) {
        if (!fields.has("pictures")) {
            return List.of();
        }
        var pictures = new ArrayList<Picture>();
        fields.object("pictures")
                .all()
                .keySet()
                .forEach(key -> {
                    try {
                        pictures.add(picture(fields.object("pictures"), String.valueOf(key)));
                    } catch (IllegalArgumentException e) {
                        faults.add("%s, picture %s: %s.".formatted(file, key, e.getMessage()));
                    }
                });
        return pictures;
    }

    private static Picture picture(PackFields all, String digest) {
        var picture = Picture.of(Base64.getMimeDecoder().decode(all.text(digest)));
        if (!picture.digest().equals(digest)) {
            throw new IllegalArgumentException(
                    "its bytes are others than the ones that it is named after");
        }
        return picture;
    }

    private void checkPictures(List<Item> items, List<Picture> pictures) {
        for (var item : items) {
            if (item.piece() instanceof Piece.Illustration illustration
                    && pictures.stream()
                            .noneMatch(each -> each.digest().equals(illustration.digest()))) {
                faults.add(
                        "%s: the picture %s is not in the file."
                                .formatted(file, illustration.digest()));
            }
        }
    }

    private static Refused refused(String sentence) {
        return new Refused(sentence);
    }
}
