package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Project;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;

/// Says an annotation in one sentence, for those who listen instead of look: its tag, the words it
/// is on, what it means, how sure somebody is of it, and its note.
public final class Telling {
    private static final int QUOTED = 90;

    private Telling() {}

    /// Only what it says of them, in a line.
    ///
    /// @param reader the language in which entities are named, where they have a name in it
    public static String said(Annotation annotation, Project project, LanguageTag reader) {
        var body = annotation.body();
        var said = new ArrayList<String>();
        said.add(MeaningWords.label(annotation.tag(), project));
        said.add(MeaningWords.of(annotation, project, reader));
        if (body.certainty() != Certainty.UNSTATED) {
            said.add(Words.say("hear.certainty", MeaningWords.of(body.certainty())));
        }
        body.attributes().forEach((name, value) -> said.add(name + " = " + value));
        said.add(Quote.shorten(body.note(), QUOTED));
        said.removeIf(String::isBlank);
        return said.stream().distinct().collect(Collectors.joining("; "));
    }

    /// @param words that are annotated
    /// @param reader the language in which entities are named, where they have a name in it
    public static String of(
            Annotation annotation, String words, Project project, LanguageTag reader) {
        var said = new ArrayList<String>();
        said.add(
                Words.say(
                        "hear.annotation",
                        MeaningWords.label(annotation.tag(), project),
                        Quote.shorten(words, QUOTED)));
        var meaning = MeaningWords.of(annotation, project, reader);
        said.add(meaning);
        var sure = annotation.body().certainty();
        if (sure != Certainty.UNSTATED) {
            said.add(Words.say("hear.certainty", MeaningWords.of(sure)));
        }
        if (!annotation.body().note().equals(meaning)) {
            said.add(annotation.body().note());
        }
        said.removeIf(String::isBlank);
        return String.join("; ", said);
    }
}
