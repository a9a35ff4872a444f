package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// All that a project says, as lines in which ids are replaced by the order of their appearance and
/// moments are left out, so that two projects with the same content are equal.
record TheWholeProject(List<String> lines) {
    private static final Pattern ID = Pattern.compile("\\b[0-7][0-9a-hjkmnp-tv-z]{25}\\b");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

    static TheWholeProject of(Desk desk) {
        var said = new ArrayList<String>();
        var project = desk.project();
        said.add(project.identity().title());
        said.add(project.tags().toString());
        for (var text : project.listOfTexts()) {
            var read = desk.read(text.id());
            said.add(text.toString());
            said.add(read.words());
            read.annotations().forEach(annotation -> said.add(annotation.toString()));
            desk.parallels(text.id()).all().forEach(alignment -> said.add(alignment.toString()));
        }
        project.entities().values().stream()
                .map(Object::toString)
                .map(TheWholeProject::withoutIds)
                .sorted()
                .forEach(said::add);
        said.add("relations " + project.relations().size());
        for (var pack : project.packs().keySet()) {
            // The fingerprint of annotations tells entries by their ids.
            said.add(desk.pack(pack).toString().replaceAll("marks=\\p{XDigit}+", ""));
        }
        return new TheWholeProject(numbered(said));
    }

    private static String withoutIds(String line) {
        return ID.matcher(line).replaceAll("id");
    }

    private static List<String> numbered(List<String> lines) {
        var order = new java.util.LinkedHashMap<String, Integer>();
        return lines.stream()
                .map(line -> MOMENT.matcher(line).replaceAll("moment"))
                .map(line ->
                        ID.matcher(line)
                                .replaceAll(found ->
                                        "#"
                                                + order.computeIfAbsent(
                                                        found.group(), _ -> order.size())))
                .toList();
    }
}
