package org.hashiya.publish.pack.compose;

import org.hashiya.pack.Picture;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Parallels;
import org.hashiya.project.Project;
import org.hashiya.text.TextId;

/// What a pack is composed of.
public interface Materials {
    Project project();

    /// A text of the project as it is now.
    AnnotatedText read(TextId text);

    Parallels parallels(TextId text);

    Picture picture(String digest);
}
