package org.hashiya.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Aligning;
import org.hashiya.workbench.Desk;

/// Texts of many paragraphs in several scripts that say the same, for tests of scrolling.
final class LongArchive {
    static final int PARAGRAPHS = 60;

    private LongArchive() {}

    /// A Russian, an Arabic and an Azerbaijani text, in this order.
    static List<TextId> make(Path project) {
        try (var desk = new Desk(ProjectStore.create(project, "Long"), Runnable::run, "me")) {
            return List.of(
                    LittleArchive.add(
                            desk, "Летопись", "ru", words("Запись", "о школе и учителе", 9)),
                    LittleArchive.add(
                            desk, "الأخبار", "ar", words("خبر", "عن المدرسة والمعلّم", 5)),
                    LittleArchive.add(desk, "Salnamə", "az", words("Qeyd", "məktəb haqqında", 7)));
        }
    }

    /// The same, with the first two aligned paragraph by paragraph.
    static List<TextId> aligned(Path project) {
        var texts = make(project);
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "me")) {
            var aligning = new Aligning(desk);
            aligning.accept(aligning.propose(texts.get(0), texts.get(1)));
        }
        return texts;
    }

    /// The words by which a paragraph begins.
    static String beginning(String first, int paragraph) {
        return first + " " + (1000 + paragraph) + ":";
    }

    private static String words(String first, String more, int often) {
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            int many = often + i % 4 * often;
            paragraphs.add(beginning(first, i) + (" " + more).repeat(many) + ".");
        }
        return String.join("\n\n", paragraphs) + "\n";
    }
}
