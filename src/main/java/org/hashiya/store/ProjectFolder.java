package org.hashiya.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hashiya.annotation.TagSet;
import org.hashiya.identity.Id;
import org.hashiya.project.Project;
import org.hashiya.project.Refused;

/// A folder `NAME.hashiya` that is a project or will be one.
///
/// @param files how H2 reaches files: `file:`, or for tests a layer of their own over it
/// @param schema the tables that this program knows
record ProjectFolder(Path folder, String files, Schema schema) {
    static final String DATABASE = "project";
    static final String FILE = DATABASE + ".mv.db";

    static ProjectFolder at(Path folder) {
        return new ProjectFolder(folder, over("file:"), Schema.OURS);
    }

    /// All layers that a project's file is written through.
    ///
    /// @param files how H2 reaches files otherwise
    static String over(String files) {
        return Headroom.over(ChunkSums.over(InOrder.over(files)));
    }

    /// How H2 names the database.
    private String name() {
        return nameOf(file());
    }

    /// How H2 names a database file in this folder or below.
    String nameOf(Path file) {
        var name = file.toAbsolutePath().resolveSibling(DATABASE).toString();
        if (name.indexOf(';') >= 0) {
            throw new Refused(
                    "The project cannot lie in "
                            + folder.toAbsolutePath()
                            + " because of the semicolon in that name; rename the folder, or choose"
                            + " another.");
        }
        return files + name;
    }

    ProjectStore create(String title) {
        refuseUnlessFree();
        var name = name();
        var isNew = !Files.exists(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused(
                    "The project cannot be made at "
                            + folder
                            + ": that folder cannot be made there. Choose another place, or ask for"
                            + " the right to write.",
                    e);
        }
        var holder = Holder.claim(folder);
        try {
            return opened(furnished(name, title), holder, Optional.empty());
        } catch (SQLException | RuntimeException e) {
            holder.close();
            clear(isNew);
            throw e instanceof Refused refused ? refused : Trouble.creating(folder, e);
        }
    }

    private Database furnished(String name, String title) throws SQLException {
        var database = Database.create(name);
        try {
            furnish(database, schema, title);
            return database;
        } catch (SQLException | RuntimeException e) {
            database.abandon();
            throw e;
        }
    }

    private static ProjectStore opened(
            Database database, Holder holder, Optional<Salvaged> salvaged) throws SQLException {
        holder.announce();
        return new ProjectStore(database, holder, salvaged);
    }

    /// Makes the tables of a new project, with the default tag set.
    static void furnish(Database database, Schema schema, String title) throws SQLException {
        var session = database.writer();
        schema.create(session);
        try (var insert =
                session.connection()
                        .prepareStatement("insert into project values (?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, schema.newest());
            var identity = new Project.Identity(Id.random(), Id.random(), title);
            insert.setBytes(2, Binary.of(identity.project()));
            insert.setBytes(3, Binary.of(identity.replica()));
            insert.setString(4, title);
            insert.setObject(5, Instant.now().truncatedTo(ChronoUnit.MILLIS));
            insert.setBytes(6, Seal.of(identity));
            insert.executeUpdate();
        }
        new TagRows(session).define(TagSet.forHistorians().tags());
        database.commit();
    }

    private void refuseUnlessFree() {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new Refused(
                    folder + " is a file; a project is a folder of its own. Choose another name.");
        }
        try (var content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new Refused(
                        Files.exists(folder.resolve(FILE))
                                ? folder + " is a project already; open it, or choose another name."
                                : folder
                                        + " has other files in it; a project needs a folder of its"
                                        + " own. Choose another name.");
            }
        } catch (IOException e) {
            throw new Refused(folder + " cannot be read; choose another place.", e);
        }
    }

    /// What a failed start left behind.
    private void clear(boolean andTheFolder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
            Files.deleteIfExists(folder.resolve("open-by.txt"));
            if (andTheFolder) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            System.getLogger(ProjectFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "Could not clear " + folder, e);
        }
    }

    Path file() {
        return folder.resolve(FILE);
    }

    /// Whether a project could be made here.
    ///
    /// @throws Refused when something else is here
    boolean isFree() {
        if (Files.isRegularFile(file())) {
            return false;
        }
        refuseUnlessFree();
        return true;
    }

    ProjectStore open() {
        return open("");
    }

    ProjectStore open(String advice) {
        return openUnlessHeld().orElseThrow(() -> Holder.refused(folder, advice));
    }

    /// Opens it, or makes a view of it when another program has it open.
    ProjectStore openToRead() {
        return openUnlessHeld().orElseGet(() -> new ViewMaking(this).make());
    }

    /// Empty when it is there and nobody has it open, but it cannot be read.
    Optional<ProjectStore> openUnlessDamaged() {
        try {
            return Optional.of(open());
        } catch (Refused e) {
            if (Trouble.isDamage(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<ProjectStore> openUnlessHeld() {
        refuseUnlessThere();
        var name = name();
        var holder = Holder.claim(folder);
        try {
            var salvaged = new Salvage(this).perhaps();
            return Optional.of(opened(checked(name), holder, salvaged));
        } catch (SQLException | RuntimeException e) {
            holder.close();
            if (Trouble.isHeldElsewhere(e)) {
                return Optional.empty();
            }
            throw e instanceof Refused refused ? refused : Trouble.opening(folder, e);
        }
    }

    private Database checked(String name) throws SQLException {
        int number = schema.numberIn(name, folder, this::refuseIfOlder);
        boolean isOld = schema.isNewerThan(number, folder);
        var database = Database.open(name);
        try {
            if (database.writer().connection().isReadOnly()) {
                throw Trouble.readOnly(folder);
            }
            return isOld ? new Updating(this, number).from(database) : database;
        } catch (SQLException | RuntimeException e) {
            database.abandon();
            throw e;
        }
    }

    /// Where the file lost its end, or what its end needs, H2 is content with what was there some
    /// edits ago.
    private void refuseIfOlder(FirstLook look) throws SQLException {
        try {
            var newest = FileEnd.versionIn(file());
            if (newest.isPresent() && look.version() < newest.getAsLong()) {
                throw Trouble.older(folder);
            }
        } catch (IOException e) {
            throw Trouble.opening(folder, e);
        }
    }

    private void refuseUnlessThere() {
        if (!Files.exists(folder)) {
            throw new Refused("There is no project at " + folder + ". Nothing was made.");
        }
        if (!Files.isDirectory(folder)) {
            throw new Refused(
                    folder + " is a file, not a project; a project is a folder NAME.hashiya.");
        }
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new Refused(
                    folder + " is a folder, but not a project: there is no " + FILE + " in it.");
        }
        if (!Files.isWritable(folder) || !Files.isWritable(file)) {
            throw Trouble.readOnly(folder);
        }
    }
}
