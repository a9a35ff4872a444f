package org.hashiya.text;

import java.util.Optional;

/// What is known of a source beside its words: who wrote it, when and where, where it is kept, who
/// may use it, and how its words came here. Each part is empty where nobody has said.
///
/// @param obtained how the text was obtained: photographed, copied by hand, read by a machine
/// @param before what an edition says of it out of which it came here
public record Description(
        Writing writing,
        Keeping keeping,
        Rights rights,
        String obtained,
        Optional<Provenance> before) {
    public static final Description NONE =
            new Description(Writing.NONE, new Keeping("", "", ""), new Rights("", ""), "");

    /// Of a text that came here first.
    public Description(Writing writing, Keeping keeping, Rights rights, String obtained) {
        this(writing, keeping, rights, obtained, Optional.empty());
    }

    public Description written(Writing other) {
        return new Description(other, keeping, rights, obtained, before);
    }

    public Description after(Optional<Provenance> other) {
        return new Description(writing, keeping, rights, obtained, other);
    }

    /// Who wrote it, and under which circumstances: the place, and who ruled there, decide in which
    /// calendar its days are counted.
    ///
    /// @param date as a person wrote it; it is not read
    /// @param authority who ruled where it was written
    public record Writing(String author, String date, String place, String authority) {
        public static final Writing NONE = new Writing("", "", "", "");

        public static Writing by(String author, String date) {
            return new Writing(author, date, "", "");
        }
    }

    /// Where the original is kept.
    public record Keeping(String archive, String fonds, String folio) {}

    /// Who may use it.
    ///
    /// @param licence the name or address of a licence
    /// @param statement who holds the rights, or why there are none
    public record Rights(String licence, String statement) {}
}
