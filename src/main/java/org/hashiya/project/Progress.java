package org.hashiya.project;

import java.time.Instant;
import java.util.Optional;
import org.hashiya.text.Passages;
import org.hashiya.text.TextId;

/// Somebody has read a passage of a text, or has checked what is tagged there.
///
/// @param passage which one, by its place: another letter in the words does not undo it
/// @param when in whole milliseconds
public record Progress(TextId text, Passages.Place passage, Step step, String who, Instant when) {
    public enum Step {
        READ("read"),
        CHECKED("checked");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Step> ofCode(String code) {
            return java.util.Arrays.stream(values())
                    .filter(each -> each.code.equals(code))
                    .findFirst();
        }
    }

    /// Whether it says the same of the same passage, for the same person.
    public boolean isLike(Progress other) {
        return text.equals(other.text)
                && passage.equals(other.passage)
                && step == other.step
                && who.equals(other.who);
    }
}
