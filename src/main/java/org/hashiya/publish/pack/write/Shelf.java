package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.util.Base64;

/// Where pictures are put, and what they are then called.
@FunctionalInterface
interface Shelf {
    /// In the address itself, so that one file holds everything.
    Shelf IN_PLACE =
            (mediaType, _, bytes) ->
                    "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);

    /// @param ending of a file of that kind, such as `png`
    /// @return the address of the picture
    String put(String mediaType, String ending, byte[] bytes) throws IOException;
}
