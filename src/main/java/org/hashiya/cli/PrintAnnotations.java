package org.hashiya.cli;

import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.exchange.AnnotationTable;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Refused;
import org.hashiya.text.SourceText;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.TextChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "annotations",
        description = "Prints the annotations that are there.",
        mixinStandardHelpOptions = true)
final class PrintAnnotations extends ProjectCommand {
    enum Format {
        TSV,
        JSON
    }

    @Option(names = "--text", paramLabel = "ID", description = "Only those of one text.")
    String text = "";

    @Option(names = "--tag", paramLabel = "T", description = "Only those with one tag.")
    String tag = "";

    @Option(names = "--format", paramLabel = "F", description = "tsv (the default) or json.")
    Format format = Format.TSV;

    @Option(
            names = "--on",
            paramLabel = "DATE-OR-INSTANT",
            converter = Moment.class,
            description =
                    "As they were then. A day means its end, in the time zone of this computer."
                            + " Entities are named as they are today.")
    @Nullable Instant on;

    @Override
    int run(Desk desk) {
        var project = desk.project();
        var table = new AnnotationTable(project);
        Iterable<AnnotatedText> read = () -> texts(desk).iterator();
        switch (format) {
            case TSV -> table.tsv(out(), read, wanted(desk));
            case JSON -> table.json(out(), read, wanted(desk));
        }
        return DONE;
    }

    private Stream<AnnotatedText> texts(Desk desk) {
        if (on != null) {
            return past(desk, on);
        }
        var project = desk.project();
        return text.isEmpty()
                ? project.listOfTexts().stream().map(SourceText::id).map(desk::read)
                : Stream.of(new TextChoice(project).of(text)).map(SourceText::id).map(desk::read);
    }

    private Stream<AnnotatedText> past(Desk desk, Instant moment) {
        return text.isEmpty()
                ? desk.store().textsEver().stream()
                        .flatMap(each -> desk.store().read(each, moment).stream())
                : Stream.of(Past.text(desk, text, moment));
    }

    private Predicate<Annotation> wanted(Desk desk) {
        if (tag.isEmpty()) {
            return _ -> true;
        }
        var tags = desk.project().tags().tags();
        if (tags.stream().noneMatch(known -> known.id().id().equals(tag))) {
            throw new Refused(
                    "There is no tag “%s” in this project; there are %s."
                            .formatted(
                                    tag,
                                    tags.stream()
                                            .map(Tag::id)
                                            .map(TagId::toString)
                                            .collect(Collectors.joining(", "))));
        }
        return annotation -> annotation.tag().id().equals(tag);
    }
}
