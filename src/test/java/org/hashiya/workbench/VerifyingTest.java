package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.hashiya.store.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample corpus, whole and damaged.
class VerifyingTest {
    @TempDir Path folder;

    @Test
    void theSampleCorpusIsWell() {
        var project = folder.resolve("p.hashiya");
        SampleTour.begin(project, "Leyla").close();
        var flaws = new ArrayList<Flaw>();
        var verifying = new Verifying(project);

        var line = verifying.verify(flaws::add);

        assertThat(flaws).isEmpty();
        assertThat(verifying.isWell()).isTrue();
        assertThat(line).contains("all is well", "6 texts");
    }

    @Test
    void saysHowMuchIsWrong() throws SQLException {
        var project = folder.resolve("p.hashiya");
        SampleTour.begin(project, "Leyla").close();
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + project.resolve("project"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("update text set title = 'Another' where number = 2");
        }
        var flaws = new ArrayList<Flaw>();
        var verifying = new Verifying(project);

        var line = verifying.verify(flaws::add);

        assertThat(flaws).singleElement().asString().contains("Another", "its title");
        assertThat(verifying.isWell()).isFalse();
        assertThat(line).contains("one thing is wrong");
    }
}
