package org.hashiya.text;

/// What is known of a source beside its words: who wrote it and when, where it is kept, who may use
/// it, and how its words came here. Each part is empty where nobody has said.
///
/// @param date as a person wrote it; it is not read
/// @param obtained how the text was obtained: photographed, copied by hand, read by a machine
public record Description(
        String author, String date, Keeping keeping, Rights rights, String obtained) {
    public static final Description NONE =
            new Description("", "", new Keeping("", "", ""), new Rights("", ""), "");

    /// Where the original is kept.
    public record Keeping(String archive, String fonds, String folio) {}

    /// Who may use it.
    ///
    /// @param licence the name or address of a licence
    /// @param statement who holds the rights, or why there are none
    public record Rights(String licence, String statement) {}
}
