package org.hashiya.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.project.Refused;

/// The rows of the tag set.
final class TagRows {
    private final Session session;
    private final TagDetails details;
    private final Map<TagId, Integer> known = new HashMap<>();

    TagRows(Session session) {
        this.session = session;
        details = new TagDetails(session);
    }

    void forget() {
        known.clear();
    }

    TagSet all() throws SQLException {
        var labels = details.labels();
        var descriptions = details.descriptions();
        var attributes = details.attributes();
        return new TagSet(
                session.list(
                        """
                        select tag.number, tag.id, parent.id, tag.colour, tag.shortcut, tag.element
                        from tag left join tag parent on parent.number = tag.parent
                        order by tag.place
                        """,
                        row ->
                                new Tag(
                                        new TagId(row.getString(2)),
                                        Optional.ofNullable(row.getString(3)).map(TagId::new),
                                        labels.of(row.getInt(1)),
                                        new Tag.Look(row.getString(4), row.getString(5)),
                                        row.getString(6),
                                        new Tag.Usage(
                                                descriptions.of(row.getInt(1)),
                                                attributes.getOrDefault(
                                                        row.getInt(1), List.of())))));
    }

    /// Tags by the numbers that the annotations' rows give them.
    Map<Integer, TagId> byNumber() throws SQLException {
        var tags = new HashMap<Integer, TagId>();
        try (var row = session.rows("select number, id from tag")) {
            while (row.next()) {
                tags.put(row.getInt(1), new TagId(row.getString(2)));
            }
        }
        return tags;
    }

    /// @throws Refused when the project has no such tag
    int number(TagId id) {
        return known.computeIfAbsent(
                id,
                unknown ->
                        find(unknown)
                                .orElseThrow(() ->
                                        new Refused(
                                                "There is no tag “"
                                                        + unknown
                                                        + "” in this project; add it to the"
                                                        + " tag set, or use one that is"
                                                        + " there")));
    }

    private Optional<Integer> find(TagId id) {
        return session.handle()
                .createQuery("select number from tag where id = :id")
                .bind("id", id.id())
                .mapTo(int.class)
                .findOne();
    }

    void define(List<Tag> tags) {
        for (var tag : tags) {
            if (find(tag.id()).isPresent()) {
                throw new Refused("There is a tag “" + tag.id() + "” in this project already");
            }
            int number =
                    session.handle()
                            .createUpdate(
                                    """
                                    insert into tag (id, place, colour, shortcut, element)
                                    values (:id.id, (select coalesce(max(place), 0) + 1 from tag),
                                        :look.colour, :look.shortcut, :element)
                                    """)
                            .bindMethods(tag)
                            .executeAndReturnGeneratedKeys("number")
                            .mapTo(int.class)
                            .one();
            details.write(number, tag);
        }
        tags.stream().filter(tag -> tag.parent().isPresent()).forEach(this::setParent);
    }

    private void setParent(Tag tag) {
        session.handle()
                .createUpdate("update tag set parent = :parent where id = :id")
                .bind("parent", tag.parent().map(this::number))
                .bind("id", tag.id().id())
                .execute();
    }

    /// @throws Refused when the tag set is another one by now, or something uses a tag that is to
    ///   go
    void revise(TagSet before, TagSet after) throws SQLException {
        if (!all().equals(before)) {
            throw new Refused(
                    "The tag set was changed meanwhile; look at it again. Nothing was changed.");
        }
        var ids = after.tags().stream().map(Tag::id).collect(Collectors.toSet());
        if (ids.size() < after.tags().size()) {
            throw new Refused("A tag would be there twice. Nothing was changed.");
        }
        define(
                after.tags().stream()
                        .filter(tag -> before.find(tag.id()).isEmpty())
                        .map(tag -> tag.under(Optional.empty()))
                        .toList());
        after.tags().stream()
                .filter(tag -> before.find(tag.id()).filter(was -> !was.equals(tag)).isPresent())
                .forEach(this::change);
        after.tags().forEach(this::setParent);
        drop(before.tags().stream().filter(tag -> !ids.contains(tag.id())).toList());
        for (int place = 0; place < after.tags().size(); place++) {
            session.handle()
                    .execute(
                            "update tag set place = ? where id = ?",
                            place + 1,
                            after.tags().get(place).id().id());
        }
    }

    private void change(Tag tag) {
        session.handle()
                .createUpdate(
                        """
                        update tag set colour = :look.colour, shortcut = :look.shortcut,
                            element = :element
                        where id = :id.id
                        """)
                .bindMethods(tag)
                .execute();
        details.replace(number(tag.id()), tag);
    }

    /// @throws Refused when a mark or another tag uses one of them
    void drop(List<Tag> tags) {
        var numbers = new ArrayList<Integer>();
        for (var tag : tags) {
            numbers.add(number(tag.id()));
            refuseIfUsed(tag);
        }
        for (int number : numbers) {
            session.handle().execute("update tag set parent = null where number = ?", number);
        }
        for (var tag : tags) {
            refuseIfParent(tag);
            session.handle().execute("delete from tag where id = ?", tag.id().id());
        }
        known.clear();
    }

    /// Reads all annotations: they have no index by tag, and tags are seldom dropped.
    private void refuseIfUsed(Tag tag) {
        int uses =
                session.handle()
                        .createQuery("select count(*) from any_annotation where tag = :tag")
                        .bind("tag", number(tag.id()))
                        .mapTo(int.class)
                        .one();
        if (uses > 0) {
            throw new Refused(
                    "The tag “"
                            + tag.id()
                            + "” is in use: "
                            + (uses == 1 ? "one mark has it" : uses + " marks have it")
                            + " (texts that were removed count too). Give them another tag or erase"
                            + " them first. Nothing was changed.");
        }
    }

    private void refuseIfParent(Tag tag) {
        session.handle()
                .createQuery(
                        "select id from tag where parent = :tag order by place fetch first row only")
                .bind("tag", number(tag.id()))
                .mapTo(String.class)
                .findOne()
                .ifPresent(child -> {
                    throw new Refused(
                            "The tag “"
                                    + child
                                    + "” stands under “"
                                    + tag.id()
                                    + "”; drop it as well, or move it first. Nothing was"
                                    + " changed.");
                });
    }
}
