package org.hashiya.workbench;

import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.exchange.Library;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Project;
import org.hashiya.text.TextId;

/// The texts of a desk for those who read files into it.
record DeskLibrary(Desk desk) implements Library {
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
