package org.hashiya.intake;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.hashiya.project.Original;
import org.hashiya.project.Refused;
import org.hashiya.text.Repair;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// Reads plain text: each line with a sign that is not white space is a paragraph, or a heading
/// where [Headings] is sure of it; a form feed ends a page.
public final class PlainTextIntake {
    private final InstantSource clock;

    public PlainTextIntake() {
        this(InstantSource.system());
    }

    PlainTextIntake(InstantSource clock) {
        this.clock = clock;
    }

    /// Reads a file.
    ///
    /// @param who stands in the record of what had to be changed
    /// @throws Refused with a sentence that names the file, and the line where there is one
    public Imported read(Path file, IntakeWishes wishes, String who) {
        return read(SourceFile.read(file), wishes, who);
    }

    /// Reads bytes that came from somewhere else.
    ///
    /// @param bytes taken over, not copied
    /// @param fileName a path before the name is left out
    public Imported read(byte[] bytes, String fileName, IntakeWishes wishes, String who) {
        return read(new SourceFile(new Original(bytes), fileName, fileName), wishes, who);
    }

    private Imported read(SourceFile file, IntakeWishes wishes, String who) {
        var encoding = Encoding.of(file, wishes.charset());
        var transcript = new Transcript(file.shown());
        encoding.decode(file, transcript);
        var words = transcript.words();
        var blocks = Paragraphs.of(words);
        if (blocks.stream().allMatch(block -> isBlank(words, block))) {
            throw new Refused(
                    "“%s” has no words in it: it is empty or holds only white space. Nothing was"
                                    .formatted(file.shown())
                            + " imported.");
        }
        var tongues = Tongues.of(words, blocks, wishes.language());
        var structure =
                new Structure(
                        Headings.among(blocks, words),
                        Paragraphs.pages(blocks, transcript.pageEnds()),
                        tongues.parts());
        var text =
                new SourceText(
                        TextId.random(),
                        wishes.title()
                                .filter(title -> !title.isBlank())
                                .map(Transcript::writable)
                                .orElse(file.title()),
                        tongues.most(),
                        new SourceText.Origin(
                                file.name(),
                                encoding.charset().name(),
                                new Original(file.bytes()).sha256(),
                                file.bytes().length),
                        wishes.description(),
                        1,
                        words.codePointCount(0, words.length()));
        var acceptance = new Repair.Acceptance(who, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var warnings = new ArrayList<>(encoding.warnings());
        warnings.addAll(transcript.warnings());
        return new Imported(
                text,
                new Revision(1, words, structure, transcript.repairs(acceptance)),
                file.original(),
                warnings);
    }

    private static boolean isBlank(String words, Structure.Block block) {
        for (int i = block.span().start(); i < block.span().end(); i++) {
            char sign = words.charAt(i);
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) {
                return false;
            }
        }
        return true;
    }
}
