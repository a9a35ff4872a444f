package org.hashiya.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.hashiya.annotation.Annotation;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.Item;
import org.hashiya.pack.Pack;
import org.hashiya.text.CodePoints;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.PackBook;
import org.hashiya.workbench.PackDrift;
import org.hashiya.workbench.PackSuggestions.Suggestion;

/// Prints packs, what is in one, what became of it, and what could go into it.
final class PackLines {
    private final PrintWriter out;
    private final Desk desk;

    PackLines(PrintWriter out, Desk desk) {
        this.out = out;
        this.desk = desk;
    }

    void packs(PackBook book) {
        out.println("id\ttitle\tlanguage\titems\tpassages\tchanged");
        for (var id : book.packs().keySet()) {
            var pack = book.read(id);
            out.println(
                    String.join(
                            "\t",
                            id.toString(),
                            Tsv.escape(pack.front().title()),
                            pack.front().language().toString(),
                            String.valueOf(pack.items().size()),
                            String.valueOf(pack.excerpts().count()),
                            pack.front().changed().toString()));
        }
    }

    void items(Pack pack) {
        out.println("id\tkind\ttexts\twords");
        for (var item : pack.items()) {
            out.println(
                    String.join(
                            "\t",
                            item.id().toString(),
                            item.piece().kind(),
                            texts(item),
                            Tsv.escape(ItemWords.of(item.piece()))));
        }
    }

    void drift(List<PackDrift.Drifted> drifted) {
        out.println("id\tkind\ttext\tdrift\twords");
        for (var each : drifted) {
            out.println(
                    String.join(
                            "\t",
                            each.item().id().toString(),
                            each.item().piece().kind(),
                            each.excerpt().text().toString(),
                            each.drift().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            Tsv.escape(each.excerpt().words())));
        }
    }

    private static String texts(Item item) {
        return String.join(
                ";",
                item.piece().excerpts().stream()
                        .map(Excerpt::text)
                        .map(Object::toString)
                        .distinct()
                        .toList());
    }

    void suggestions(List<Suggestion> suggestions) {
        out.println("kind\ttext\tstart\tend\twords\twhy");
        for (var each : suggestions) {
            switch (each) {
                case Suggestion.Disputed(var claim, var place, int contradictions, var why) ->
                        line(
                                "disputed",
                                claim.annotation().text(),
                                place,
                                "%d contradictions; %s".formatted(contradictions, why));
                case Suggestion.Unexplained(var annotation) -> unexplained(annotation);
                case Suggestion.Outweighing(var text, int share) ->
                        out.println(
                                "outweighs\t%s\t\t\t\t%d%% of the words".formatted(text, share));
                case Suggestion.Unheard(var text, var place, int said) ->
                        line("unheard", text, place, "%d annotations".formatted(said));
            }
        }
    }

    private void unexplained(Annotation annotation) {
        line("unexplained", annotation.text(), annotation.span(), "nothing is noted of it");
    }

    private void line(String kind, TextId id, Span place, String why) {
        var words = desk.read(id).words();
        var codePoints = new CodePoints(words);
        out.println(
                String.join(
                        "\t",
                        kind,
                        id.toString(),
                        String.valueOf(codePoints.fromUtf16(place.start())),
                        String.valueOf(codePoints.fromUtf16(place.end())),
                        Tsv.escape(place.of(words)),
                        Tsv.escape(why)));
    }
}
