package org.hashiya.annotation;

/// The id of a tag, an English word for the default ones: `person`, `claim`. It stands in TEI as
/// part of an XML id, so it holds letters, digits, `_`, `-` and `.` and begins with a letter.
public record TagId(String id) implements Comparable<TagId> {
    public static final TagId PERSON = new TagId("person");
    public static final TagId PLACE = new TagId("place");
    public static final TagId ORGANISATION = new TagId("organisation");
    public static final TagId EVENT = new TagId("event");
    public static final TagId WORK = new TagId("work");
    public static final TagId OBJECT = new TagId("object");
    public static final TagId GROUP = new TagId("group");
    public static final TagId CONCEPT = new TagId("concept");
    public static final TagId ROLE = new TagId("role");
    public static final TagId DATE = new TagId("date");
    public static final TagId FIGURE = new TagId("figure");
    public static final TagId CLAIM = new TagId("claim");
    public static final TagId QUOTATION = new TagId("quotation");
    public static final TagId TERM = new TagId("term");
    public static final TagId NOTE = new TagId("note");
    public static final TagId DOUBTFUL = new TagId("doubtful");

    public TagId {
        if (id.isEmpty()
                || !Character.isLetter(id.codePointAt(0))
                || !id.codePoints().allMatch(TagId::mayStandInId)) {
            throw new IllegalArgumentException(
                    "“"
                            + id
                            + "” cannot be the id of a tag; use letters, digits, _, - and full stops");
        }
    }

    private static boolean mayStandInId(int sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '-' || sign == '.';
    }

    @Override
    public int compareTo(TagId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
