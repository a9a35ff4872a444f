package org.hashiya.workbench;

import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.exchange.Library;
import org.hashiya.pack.Picture;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Parallels;
import org.hashiya.project.Project;
import org.hashiya.publish.pack.compose.Materials;
import org.hashiya.text.TextId;

/// What of a desk packs are composed of, and what is asked by those who read their files into it.
record DeskMaterials(Desk desk) implements Materials, Library {
    @Override
    public Project project() {
        return desk.project();
    }

    @Override
    public AnnotatedText read(TextId text) {
        return desk.read(text);
    }

    @Override
    public Parallels parallels(TextId text) {
        return desk.parallels(text);
    }

    @Override
    public List<Annotation> annotationsStarting(String idPrefix, int atMost) {
        return desk.store().annotationsStarting(idPrefix, atMost);
    }

    @Override
    public Picture picture(String digest) {
        return desk.store().picture(digest);
    }
}
