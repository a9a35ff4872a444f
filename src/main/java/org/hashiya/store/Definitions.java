package org.hashiya.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is defined in a database: tables, views, constraints, indexes, users, settings, and
/// whatever else H2 carries out when it opens it. A line each, without what differs from project to
/// project.
record Definitions(Set<String> lines) {
    private static final String FLYWAY = "defined-flyway.txt";

    Definitions {
        lines = Set.copyOf(lines);
    }

    /// @param statements as H2 stores them
    static Definitions of(Set<String> statements) {
        return new Definitions(
                statements.stream()
                        .map(Definitions::line)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String line(String statement) {
        return statement
                .replace("\\", "\\\\")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replaceAll("(\"SYSTEM_SEQUENCE_)[0-9A-F_]+\"", "$1…\"")
                .replaceAll("^(CREATE SEQUENCE .*) RESTART WITH \\d+ (BELONGS_TO_TABLE)$", "$1 $2")
                .replaceAll(" SELECTIVITY \\d+", "")
                .replaceAll("^(SET CREATE_BUILD) \\d+$", "$1 …")
                .replaceAll(
                        "^(CREATE USER IF NOT EXISTS \"SA\") SALT '\\p{XDigit}*' HASH '\\p{XDigit}*' (ADMIN)$",
                        "$1 $2");
    }

    /// What a project must have.
    ///
    /// @param number of its tables
    static Definitions expected(Schema schema, int number) throws SQLException {
        var stored = stored("defined-" + number + ".txt", schema.folder());
        return stored.isPresent() ? stored.get() : made(schema, number);
    }

    /// By carrying out the scripts, which takes a while.
    static Definitions made(Schema schema, int number) throws SQLException {
        try (var copy = TemporaryCopy.make()) {
            var name = copy.name();
            try (var database = Database.create(name)) {
                schema.upTo(number).create(database.writer());
                database.commit();
            }
            try (var look = FirstLook.at(name)) {
                return of(look.definitions());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong with these, as the first thing that should not be there, or is missing.
    Optional<String> difference(Definitions expected) {
        var allowed = new LinkedHashSet<>(expected.lines);
        allowed.addAll(stored(FLYWAY, Schema.OURS.folder()).orElseThrow().lines);
        var strange = lines.stream().filter(line -> !allowed.contains(line)).sorted().findFirst();
        return strange.isPresent()
                ? strange
                : expected.lines.stream()
                        .filter(line -> !lines.contains(line))
                        .sorted()
                        .findFirst();
    }

    private static Optional<Definitions> stored(String file, String folder) {
        try (var stream =
                Definitions.class.getClassLoader().getResourceAsStream(folder + "/" + file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(
                            new Definitions(
                                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                                            .lines()
                                            .collect(Collectors.toSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
