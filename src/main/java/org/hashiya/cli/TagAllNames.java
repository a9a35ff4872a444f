package org.hashiya.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hashiya.entity.Entity;
import org.hashiya.project.Project;
import org.hashiya.proposal.naming.Letters;
import org.hashiya.text.CodePoints;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.TagAll;
import org.hashiya.workbench.TextChoice;
import org.hashiya.workbench.Waiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "tag-all",
        description =
                "Finds every place where one of some names stands as whole words, and tags it.",
        mixinStandardHelpOptions = true)
final class TagAllNames extends ProjectCommand {
    @Parameters(
            index = "1",
            paramLabel = "NAMES",
            description = "Tab-separated, with the header name entity tag; entity may be empty.")
    Path names = Path.of("");

    @Option(
            names = "--accept",
            description = "Tags these places, as one edit. Without it they are only printed.")
    boolean accept;

    @Option(
            names = "--folded",
            description =
                    "Capitals, accents, vowel signs and the forms of alef and yeh make no"
                            + " difference.")
    boolean folded;

    @Option(names = "--text", paramLabel = "ID", description = "Only in one text.")
    String text = "";

    @Override
    boolean onlyReads() {
        return !accept;
    }

    @Override
    int run(Desk desk) {
        var tagging = new TagAll(desk);
        var places =
                tagging.find(
                        tagging.wanted(names),
                        folded ? Letters.FOLDED : Letters.EXACT,
                        texts(desk.project()));
        print(desk, places);
        if (accept && !places.isEmpty()) {
            Waiting.on(desk.perform(tagging.edit(places)));
        }
        err().println(
                        places.size()
                                + (accept
                                        ? " places were tagged."
                                        : " places would be tagged; --accept does it."));
        return DONE;
    }

    private List<TextId> texts(Project project) {
        return (text.isEmpty()
                        ? project.listOfTexts().stream()
                        : Stream.of(new TextChoice(project).of(text)))
                .map(SourceText::id)
                .toList();
    }

    private void print(Desk desk, List<TagAll.Place> places) {
        out().println("text\tstart\tend\tsurface\ttag\tentity");
        int first = 0;
        while (first < places.size()) {
            var text = places.get(first).text();
            int last = first;
            while (last < places.size() && places.get(last).text().equals(text)) {
                last++;
            }
            print(desk, text, places.subList(first, last));
            first = last;
        }
    }

    private void print(Desk desk, TextId text, List<TagAll.Place> places) {
        var words = desk.read(text).words();
        var points = new CodePoints(words);
        for (var place : places) {
            out().println(
                            String.join(
                                    "\t",
                                    text.toString(),
                                    String.valueOf(points.fromUtf16(place.span().start())),
                                    String.valueOf(points.fromUtf16(place.span().end())),
                                    Tsv.escape(place.span().of(words)),
                                    place.wanted().tag().id(),
                                    place.wanted()
                                            .entity()
                                            .flatMap(desk.project()::entity)
                                            .map(Entity::reference)
                                            .orElse("")));
        }
    }
}
