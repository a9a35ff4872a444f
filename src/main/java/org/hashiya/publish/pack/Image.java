package org.hashiya.publish.pack;

import java.util.Optional;
import org.hashiya.pack.Picture;

/// A picture that is one: it was read through before it came here.
///
/// @param bytes the file as it was given
/// @param width in pixels
public record Image(Picture.Format kind, byte[] bytes, int width, int height) {
    /// Empty for what no pack can show.
    public static Optional<Image> of(byte[] bytes) {
        try {
            var picture = Picture.of(bytes);
            var size = picture.size();
            return Optional.of(
                    new Image(picture.format(), bytes.clone(), size.width(), size.height()));
        } catch (IllegalArgumentException noPicture) {
            return Optional.empty();
        }
    }
}
