package org.hashiya.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;

/// The texts of the project by whatever a row calls them: an id, the beginning of one, or the name
/// of the file it came from. Each is opened once.
final class Shelf {
    private final Library library;
    private final TreeMap<String, SourceText> byId = new TreeMap<>();
    private final Map<String, List<SourceText>> byFile = new HashMap<>();
    private final Map<String, OpenText> byWritten = new HashMap<>();
    private final Map<TextId, OpenText> open = new HashMap<>();

    Shelf(Library library) {
        this.library = library;
        for (var text : library.project().listOfTexts()) {
            byId.put(text.id().toString(), text);
            byFile.computeIfAbsent(fileName(text.origin().file()), _ -> new ArrayList<>())
                    .add(text);
        }
        byFile.remove("");
    }

    /// @throws Fault when the project has no such text, or several
    OpenText named(String written) {
        var known = byWritten.get(written);
        if (known == null) {
            known = open.computeIfAbsent(find(written).id(), this::open);
            byWritten.put(written, known);
        }
        return known;
    }

    private OpenText open(TextId id) {
        return new OpenText(library.read(id));
    }

    private SourceText find(String written) {
        var beginning =
                byId.subMap(written, written + Character.MAX_VALUE).values().stream().toList();
        var found =
                beginning.isEmpty() ? byFile.getOrDefault(fileName(written), List.of()) : beginning;
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 ->
                    throw new Fault(
                            Column.TEXT,
                            "The project has no text "
                                    + Say.quoted(written)
                                    + "; the command “texts” lists their ids.");
            default ->
                    throw new Fault(
                            Column.TEXT,
                            Say.quoted(written)
                                    + " could be any of "
                                    + found.size()
                                    + " texts; write more of the id: "
                                    + Say.few(found.stream().map(Shelf::shown).toList())
                                    + ".");
        };
    }

    private static String shown(SourceText text) {
        return text.id() + " (" + text.title() + ")";
    }

    /// Macs decompose the letters of names.
    private static String fileName(String path) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return Normalizer.normalize(path.substring(slash + 1), Normalizer.Form.NFC);
    }
}
