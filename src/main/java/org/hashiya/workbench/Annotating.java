package org.hashiya.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hashiya.annotation.Annotation;
import org.hashiya.exchange.AnnotationFile;
import org.hashiya.exchange.Library;
import org.hashiya.exchange.Plan;
import org.hashiya.exchange.WebAnnotationFile;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Project;
import org.hashiya.text.TextId;

/// Brings the annotations of a table into the project.
public final class Annotating implements Library {
    private final Desk desk;

    public Annotating(Desk desk) {
        this.desk = desk;
    }

    /// Reads the whole file; nothing is written yet.
    ///
    /// @throws org.hashiya.project.Refused naming the lines that cannot be taken
    public Plan plan(Path file, boolean newEntities) {
        if (isWebAnnotation(file)) {
            return webAnnotations(WrittenFile.read(file), file.toString(), newEntities);
        }
        return new AnnotationFile(this, desk.who(), desk.now()).read(file, newEntities);
    }

    private static boolean isWebAnnotation(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".jsonld") || name.endsWith(".json"))
                && Files.isRegularFile(file)
                && WebAnnotationFile.isOne(WrittenFile.read(file));
    }

    /// Annotations whose words are not found are listed among the warnings.
    private Plan webAnnotations(String content, String fileName, boolean newEntities) {
        var anchored = new WebAnnotationFile(this).read(content, fileName);
        var plan = plan(anchored.rows(), fileName, newEntities);
        var warnings = new ArrayList<>(anchored.toLines());
        warnings.addAll(plan.warnings());
        return new Plan(
                plan.edit(), plan.annotations(), plan.entities(), plan.relations(), warnings);
    }

    /// The same for a file that is already read.
    public Plan plan(String content, String fileName, boolean newEntities) {
        return new AnnotationFile(this, desk.who(), desk.now())
                .read(content, fileName, newEntities);
    }

    /// Writes it as one edit.
    public void carryOut(Plan plan) {
        if (plan.annotations() + plan.entities() + plan.relations() > 0) {
            Waiting.on(desk.perform(plan.edit()));
        }
    }

    @Override
    public Project project() {
        return desk.project();
    }

    @Override
    public AnnotatedText read(TextId text) {
        return desk.read(text);
    }

    @Override
    public List<Annotation> annotationsStarting(String idPrefix, int atMost) {
        return desk.store().annotationsStarting(idPrefix, atMost);
    }
}
