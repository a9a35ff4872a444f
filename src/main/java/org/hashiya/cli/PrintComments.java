package org.hashiya.cli;

import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.TextChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "comments",
        description = {
            "Prints what people said of annotations and texts, thread by thread: a line for each"
                    + " comment, answers below what they answer.",
        },
        mixinStandardHelpOptions = true)
final class PrintComments extends ProjectCommand {
    @Option(names = "--text", paramLabel = "ID", description = "Only those on this text.")
    String only = "";

    @Option(names = "--open", description = "Only those that are not resolved.")
    boolean open;

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(Desk desk) {
        var chosen =
                only.isEmpty()
                        ? Optional.<TextId>empty()
                        : Optional.of(new TextChoice(desk.project()).of(only).id());
        out().println("id\tanswers\ttext\tannotation\tstart\tend\ttag\tstate\twho\twhen\twords");
        var comments = desk.project().comments();
        for (var first : comments.all()) {
            boolean isWanted =
                    chosen.filter(text -> !text.equals(first.at().text())).isEmpty()
                            && (first.isOpen() || !open);
            if (!first.isAnswer() && isWanted) {
                comments.thread(first).forEach(each -> print(desk, first, each));
            }
        }
        return DONE;
    }

    private void print(Desk desk, Comment first, Comment comment) {
        var text = desk.read(comment.at().text());
        var mark = comment.at().annotation().flatMap(text::find);
        out().println(
                        String.join(
                                "\t",
                                comment.id().toString(),
                                comment.at().answers().map(Object::toString).orElse(""),
                                comment.at().text().toString(),
                                comment.at().annotation().map(Object::toString).orElse(""),
                                mark.map(each -> offset(text, each.span().start())).orElse(""),
                                mark.map(each -> offset(text, each.span().end())).orElse(""),
                                mark.map(Annotation::tag).map(Object::toString).orElse(""),
                                first.isResolved() ? "resolved" : "open",
                                Tsv.escape(comment.authorship().creator()),
                                comment.authorship().created().toString(),
                                Tsv.escape(comment.words())));
    }

    private static String offset(AnnotatedText text, int utf16) {
        return String.valueOf(text.words().codePointCount(0, utf16));
    }
}
