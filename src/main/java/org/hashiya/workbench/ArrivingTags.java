package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.project.Edit;
import org.hashiya.project.Project;
import org.hashiya.tei.TeiImport;

/// The tags of files on their way into a project. A project in which nobody has done anything yet
/// takes over the tag set of the first file of ours; any other gets the tags that it does not have.
final class ArrivingTags {
    private final Project project;
    private final Map<TagId, Tag> known = new LinkedHashMap<>();
    private final List<Tag> more = new ArrayList<>();
    private final boolean isUntouched;
    private TagSet adopted;

    ArrivingTags(Project project) {
        this.project = project;
        adopted = project.tags();
        isUntouched = project.texts().isEmpty() && adopted.equals(TagSet.forHistorians());
        adopted.tags().forEach(tag -> known.put(tag.id(), tag));
    }

    /// @param isOurs whether this program wrote the file
    void arrive(TeiImport file, boolean isOurs) {
        var registers = file.registers();
        if (isOurs && isUntouched && adopted.equals(project.tags()) && more.isEmpty()) {
            adopt(registers.declared());
        }
        registers.tags().forEach(this::define);
        var ours = TagSet.forHistorians();
        file.statements()
                .annotations()
                .forEach(draft -> ours.find(draft.body().tag()).ifPresent(this::define));
    }

    private void adopt(List<Tag> declared) {
        if (!declared.isEmpty()) {
            adopted = new TagSet(declared);
            known.clear();
            declared.forEach(tag -> known.put(tag.id(), tag));
        }
    }

    private void define(Tag tag) {
        if (known.putIfAbsent(tag.id(), tag) == null) {
            more.add(tag);
        }
    }

    /// What the project makes of them.
    List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        if (!adopted.equals(project.tags())) {
            edits.add(new Edit.ReviseTags(project.tags(), adopted));
        }
        if (!more.isEmpty()) {
            edits.add(new Edit.DefineTags(more));
        }
        return edits;
    }
}
