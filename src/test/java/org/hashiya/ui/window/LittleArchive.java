package org.hashiya.ui.window;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.intake.PlainTextIntake;
import org.hashiya.language.LanguageTag;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Description;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;

/// Three short texts in three scripts, written for tests.
final class LittleArchive {
    static final String AZERBAIJANI =
            """
            Sevil xanım o gün kitabxanaya gəldi. Mirzə Davud ona köhnə dəftəri göstərdi.

            Dəftərdə İstanbuldan gələn qırx iki məktub vardı.
            """;
    static final String RUSSIAN =
            """
            Учитель записал в тетради: 5 мая 1921 года школа открылась снова.

            Детей пришло сорок, а ещё двое опоздали.
            """;
    static final String ARABIC =
            """
            كَتَبَ المعلّم في دفتره أنّ المدرسة فتحت أبوابها في الربيع، وأنّ التلاميذ كانوا أربعين.

            ثم جاء رجل من المدينة ومعه كتب كثيرة.
            """;

    private LittleArchive() {}

    /// A new project with the three texts, in the order az, ru, ar.
    static List<TextId> make(Path project) {
        try (var desk = new Desk(ProjectStore.create(project, "Three"), Runnable::run, "me")) {
            return List.of(
                    add(desk, "Dəftər", "az", AZERBAIJANI),
                    add(desk, "Тетрадь", "ru", RUSSIAN),
                    add(desk, "الدفتر", "ar", ARABIC));
        }
    }

    static TextId add(Desk desk, String title, String language, String words) {
        var imported =
                new PlainTextIntake()
                        .read(
                                words.getBytes(StandardCharsets.UTF_8),
                                title + ".txt",
                                new IntakeWishes(
                                        Optional.of(new LanguageTag(language)),
                                        Optional.empty(),
                                        Optional.of(title),
                                        Description.NONE),
                                desk.who());
        Waiting.on(desk.perform(imported.edit()));
        return imported.text().id();
    }
}
