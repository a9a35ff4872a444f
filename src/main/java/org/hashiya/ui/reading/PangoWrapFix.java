package org.hashiya.ui.reading;

import com.sun.javafx.text.TextRun;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lets JavaFX wrap Arabic on Linux.
///
/// JavaFX keeps the UTF-8 bytes of a run of text while it lays a paragraph out. When a line break
/// splits the run, the bytes of the whole run are shaped again in place of its first half, and the
/// layout fails or shows words twice. The map installed here forgets the bytes of a run whose
/// length has changed. Install it on the screen's thread before the first text is laid out.
public final class PangoWrapFix {
    private static final String LAYOUT = "com.sun.javafx.font.freetype.PangoGlyphLayout";

    private PangoWrapFix() {}

    /// Whether this JavaFX needed the fix and has it now.
    public static boolean install() {
        try {
            var manager = Class.forName("com.sun.javafx.text.GlyphLayoutManager");
            var shared = manager.getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            var layout = shared.get(null);
            if (!layout.getClass().getName().equals(LAYOUT)) {
                return false;
            }
            var bytes = layout.getClass().getDeclaredField("runUtf8");
            bytes.setAccessible(true);
            bytes.set(layout, new BytesOfRuns());
            return true;
        } catch (ReflectiveOperationException notThisJavaFx) {
            return false;
        }
    }

    /// Native addresses by run. A replaced address is kept until the layout frees all of them.
    @SuppressWarnings("serial") // never leaves the layout
    private static final class BytesOfRuns extends LinkedHashMap<TextRun, Long> {
        private final IdentityHashMap<TextRun, Integer> lengths = new IdentityHashMap<>();
        private final List<Long> replaced = new ArrayList<>();

        @Override
        public @Nullable Long get(Object run) {
            var length = lengths.get(run);
            return length == null || length != ((TextRun) run).getLength() ? null : super.get(run);
        }

        @Override
        public @Nullable Long put(TextRun run, Long address) {
            lengths.put(run, run.getLength());
            var old = super.put(run, address);
            if (old != null) {
                replaced.add(old);
            }
            return old;
        }

        @Override
        public Collection<Long> values() {
            var all = new ArrayList<>(super.values());
            all.addAll(replaced);
            return all;
        }

        @Override
        public void clear() {
            super.clear();
            lengths.clear();
            replaced.clear();
        }
    }
}
