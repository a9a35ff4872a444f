package org.hashiya.publish.pack;

import java.io.IOException;
import java.io.OutputStream;

/// Sets a booklet in one format. The same booklet gives the same bytes.
public interface BookletWriter {
    /// Leaves the stream open. When the thread is interrupted, it stops at the next block or page;
    /// what was written until then is of no use.
    ///
    /// @throws java.io.InterruptedIOException when it was interrupted
    void write(Booklet booklet, OutputStream to, Progress progress) throws IOException;

    /// Hears how far the writing is.
    @FunctionalInterface
    interface Progress {
        Progress UNHEARD = (_, _) -> {};

        /// @param done of the blocks, or pages, of which there are `all`
        void at(int done, int all);
    }
}
