package org.hashiya.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hashiya.annotation.TagSet;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Comments;
import org.hashiya.project.Project;

/// Reads everything that is in a project, at one moment: checksums, places, references, the
/// history, and whether the edits of the history still make what the tables hold.
final class Examination {
    private final Flaws flaws;
    private final Session session;
    private final Project.Identity identity;
    private final TextRows texts;

    Examination(Session session, Project.Identity identity, Consumer<Flaw> told) {
        this.session = session;
        this.identity = identity;
        flaws = new Flaws(session, told);
        texts = new TextRows(session);
    }

    Examined run() {
        if (!flaws.read("The row of the project", this::isSealed).orElse(true)) {
            flaws.add(
                    "The title or the ids of the project are not as they were written; they may be"
                            + " wrong.");
        }
        var rows = flaws.read("The list of texts", texts::all);
        var list = rows.orElse(List.of());
        var words = new WordsExamined(session, texts, flaws);
        long bytes = list.stream().mapToLong(row -> words.original(row.text())).sum();
        int revisions = words.revisions();
        var registers = registers();
        var history = new HistoryExamined(session, flaws, identity);
        var differences = history.examine().map(replay -> new Differences(flaws, replay));
        var aligned =
                flaws.read("The table of alignments", () -> new AlignmentReading(session).all());
        var passages = new PassagesExamined(flaws, aligned.orElse(Map.of()).values());
        var marks = new Marks(registers.project(), differences, passages);
        list.forEach(marks::examine);
        if (rows.isPresent()) {
            differences.ifPresent(
                    each -> each.examineMissing(list.stream().map(TextRows.Row::text).toList()));
        }
        if (registers.isWhole()) {
            differences.ifPresent(each -> each.examine(registers.project()));
        }
        flaws.read("The table of what was read", () -> new ProgressRows(session).all())
                .ifPresent(found -> differences.ifPresent(each -> each.examine(found)));
        aligned.ifPresent(found -> differences.ifPresent(each -> each.examine(found)));
        new PacksExamined(session, flaws)
                .examine()
                .ifPresent(found -> differences.ifPresent(each -> each.examinePacks(found)));
        marks.examineRelations();
        new StrayRows(session, flaws).examine();
        return new Examined(
                list.size(),
                bytes,
                revisions,
                marks.count,
                registers.project().entities().size(),
                registers.project().relations().size(),
                aligned.map(Map::size).orElse(0),
                history.count());
    }

    private boolean isSealed() throws SQLException {
        var select = session.kept("select id, replica, title, seal from project");
        try (var row = select.executeQuery()) {
            return row.next()
                    && Arrays.equals(
                            row.getBytes(4),
                            Seal.of(
                                    new Project.Identity(
                                            Binary.id(row.getBytes(1)),
                                            Binary.id(row.getBytes(2)),
                                            row.getString(3))));
        }
    }

    /// What the rows say of tags, registers and relations.
    ///
    /// @param isWhole whether all of it could be read
    private record Registers(Project project, boolean isWhole) {}

    private Registers registers() {
        var tags = flaws.read("The tag set", () -> new TagRows(session).all());
        var styles = flaws.read("The table of calendars", () -> new StyleRows(session).all());
        var register = new RegisterExamined(session, flaws);
        var entities = register.entities();
        var relations = flaws.read("The table of relations", () -> RelationRows.all(session));
        var comments = flaws.read("The table of comments", () -> CommentRows.all(session, true));
        return new Registers(
                new Project(
                        identity,
                        new LinkedHashMap<>(),
                        new Project.Conventions(
                                tags.orElse(new TagSet(List.of())), styles.orElse(List.of())),
                        entities.<Map<EntityId, Entity>>map(found -> found).orElse(Map.of()),
                        new Project.Apparatus(
                                relations.orElse(Map.of()),
                                comments.orElse(Comments.NONE),
                                new LinkedHashMap<>())),
                tags.isPresent()
                        && styles.isPresent()
                        && entities.isPresent()
                        && relations.isPresent()
                        && comments.isPresent());
    }

    /// Goes from text to text, and keeps in mind which claims it met.
    private final class Marks {
        private final Project project;
        private final Optional<Differences> differences;
        private final PassagesExamined passages;
        private final Set<LastingId> sought = new HashSet<>();
        private boolean isWhole = true;
        private long count;

        Marks(Project project, Optional<Differences> differences, PassagesExamined passages) {
            this.project = project;
            this.passages = passages;
            this.differences = differences;
            for (var relation : project.relations().values()) {
                sought.add(relation.claims().first());
                sought.add(relation.claims().second());
            }
        }

        void examine(TextRows.Row row) {
            var examined = new MarksExamined(session, flaws, project);
            var marks = examined.legible(row);
            marks.annotations().forEach(annotation -> sought.remove(annotation.id()));
            isWhole &= marks.isWhole();
            count += marks.annotations().size();
            flaws.read(
                            "The words of " + Names.of(row.text()),
                            () ->
                                    texts.revisions()
                                            .read(row.place().number(), row.text().revision()))
                    .ifPresent(revision -> {
                        examined.examine(row.text(), revision.words(), marks.annotations());
                        passages.examine(row.text(), revision.words());
                        var text = AnnotatedText.of(row.text(), revision, marks.annotations());
                        differences.ifPresent(
                                each -> each.examine(text, row.place().removed(), marks.isWhole()));
                    });
        }

        void examineRelations() {
            if (!isWhole) {
                return;
            }
            for (var relation : project.relations().values()) {
                if (sought.contains(relation.claims().first())
                        || sought.contains(relation.claims().second())) {
                    flaws.add(
                            Names.first(Names.of(relation))
                                    + " points to a claim that is not there any more.");
                }
            }
        }
    }
}
