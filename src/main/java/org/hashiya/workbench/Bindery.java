package org.hashiya.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.hashiya.pack.HandingOut;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackId;
import org.hashiya.project.Refused;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.BookletWriter;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.PaperSize;
import org.hashiya.publish.pack.compose.Composer;
import org.hashiya.publish.pack.write.BookletFormat;
import org.hashiya.publish.pack.write.PrintedPages;
import org.hashiya.text.SourceText;

/// Composes packs and makes files of them.
public final class Bindery {
    private static final int LONGEST_NAME = 60;

    private final Desk desk;

    public Bindery(Desk desk) {
        this.desk = desk;
    }

    /// What somebody wants to have.
    ///
    /// @param despiteRights whether they know that some texts may not be handed out without asking
    public record Order(PackId pack, Copy copy, Form form, Path folder, boolean despiteRights) {}

    /// @param paper for the formats that have pages
    public record Form(BookletFormat format, PaperSize paper) {}

    /// What stands on the pages of a copy now.
    public Booklet compose(PackId pack, Copy copy) {
        return new Composer(new DeskMaterials(desk), desk.pack(pack), copy).compose();
    }

    /// The pages of a copy as they will be printed. Whoever asks puts them away.
    public PrintedPages print(PackId pack, Copy copy, PaperSize paper) throws IOException {
        return PrintedPages.of(compose(pack, copy), paper, BookletWriter.Progress.UNHEARD);
    }

    /// The texts that a pack shows and that may not be handed out without asking.
    public List<SourceText> notToBeHandedOut(PackId pack) {
        return desk.pack(pack).texts().stream()
                .flatMap(id -> desk.project().text(id).stream())
                .filter(text -> HandingOut.of(text.description().rights()) == HandingOut.FORBIDDEN)
                .toList();
    }

    /// Writes a copy beside its place and moves it there.
    ///
    /// @throws Refused when the pack is empty, when a text must not be handed out and nobody said
    ///   that they know, or when it cannot be written; what stood there before is untouched
    /// @throws CancellationException when `progress` ended it
    public Path bind(Order order, Progress progress) {
        var pack = desk.pack(order.pack());
        if (pack.items().isEmpty()) {
            throw new Refused(
                    "The pack “%s” is empty; put something into it first. Nothing was written."
                            .formatted(pack.front().title()));
        }
        if (!order.despiteRights()) {
            refuseIfForbidden(order.pack());
        }
        var booklet = compose(order.pack(), order.copy());
        var writer = order.form().format().writer(order.form().paper());
        var place = order.folder().resolve(fileName(pack, order));
        try (var file = NewFile.beside(place)) {
            file.write(out -> {
                writer.write(
                        booklet,
                        out,
                        (done, all) -> {
                            if (progress.isCancelled()) {
                                throw new CancellationException("The pack was not wanted any more");
                            }
                            progress.done(done, all);
                        });
                return booklet;
            });
            file.moveIntoPlace();
        }
        return place;
    }

    private void refuseIfForbidden(PackId pack) {
        var forbidden = notToBeHandedOut(pack);
        if (!forbidden.isEmpty()) {
            throw new Refused(
                    "These texts may not be handed out without asking those who hold the rights: %s. Nothing was written. Ask them first; then write it despite the rights (--despite-rights), and the sources of the pack say so."
                            .formatted(
                                    forbidden.stream()
                                            .map(text -> "“" + text.title() + "”")
                                            .collect(Collectors.joining(", "))));
        }
    }

    /// The letters and digits of the title, whatever their script, and whose copy it is.
    private static String fileName(Pack pack, Order order) {
        var letters =
                pack.front()
                        .title()
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                        .replaceAll("^-+|-+$", "");
        int count = letters.codePointCount(0, letters.length());
        var name =
                count <= LONGEST_NAME
                        ? letters
                        : letters.substring(0, letters.offsetByCodePoints(0, LONGEST_NAME));
        return (name.isEmpty() ? "pack" : name)
                + "-"
                + order.copy().name().toLowerCase(Locale.ROOT)
                + "."
                + order.form().format().ending();
    }
}
