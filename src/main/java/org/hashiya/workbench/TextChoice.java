package org.hashiya.workbench;

import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.project.Project;
import org.hashiya.project.Refused;
import org.hashiya.text.SourceText;

/// Finds the text that somebody typed: by its id, by any beginning of the id that only one text
/// has, or by the name of the file it came from.
public record TextChoice(Project project) {
    /// The text that was meant.
    ///
    /// @throws Refused when it is none or several
    public SourceText of(String typed) {
        var texts = project.listOfTexts();
        var byId = texts.stream().filter(text -> text.id().toString().startsWith(typed)).toList();
        var found =
                byId.isEmpty()
                        ? texts.stream().filter(text -> text.origin().file().equals(typed)).toList()
                        : byId;
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 ->
                    throw new Refused(
                            "There is no text “%s” in this project; the command `texts` lists them."
                                    .formatted(typed));
            default ->
                    throw new Refused(
                            "“%s” could be any of %d texts: %s. Type more of the id."
                                    .formatted(typed, found.size(), list(found)));
        };
    }

    private static String list(List<SourceText> found) {
        return found.stream()
                .limit(5)
                .map(text -> text.id() + " (" + text.title() + ")")
                .collect(Collectors.joining(", "));
    }
}
