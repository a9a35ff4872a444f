package org.hashiya.parallel;

/// Which pairs of places in two texts are looked at: all of them while they are few, else those
/// near the line on which both texts have gone equally far. So the work for long texts grows with
/// their length and not with its square.
final class Band {
    /// So many pairs are looked at without a band.
    private static final long FEW = 1L << 24;

    /// A band never has more, at a byte each.
    private static final long MOST = 1L << 26;

    private static final int BEGIN = 500;
    private static final int NARROWEST = 10;

    private final int[] from;
    private final int[] to;
    private final int width;

    private Band(int[] from, int[] to, int width) {
        this.from = from;
        this.to = to;
        this.width = width;
    }

    /// @param here how many characters stand before each paragraph, and in all
    /// @param there the same of the other text
    static Band first(long[] here, long[] there) {
        return (long) here.length * there.length <= FEW
                ? of(here, there, there.length)
                : of(here, there, Math.clamp(MOST / (2L * here.length), NARROWEST, BEGIN));
    }

    private static Band of(long[] here, long[] there, int width) {
        int rows = here.length;
        int last = there.length - 1;
        var from = new int[rows];
        var to = new int[rows];
        double scale = (double) there[last] / Math.max(1, here[rows - 1]);
        int middle = 0;
        for (int row = 0; row < rows; row++) {
            while (middle < last && there[middle + 1] <= here[row] * scale) {
                middle++;
            }
            middle = row == rows - 1 ? last : middle;
            to[row] = (int) Math.min(last, (long) middle + width);
            from[row] = Math.max(0, middle - width);
            if (row > 0) {
                from[row] = Math.min(from[row], to[row - 1]); // no gap that nothing leads over
            }
        }
        return new Band(from, to, width);
    }

    int from(int row) {
        return from[row];
    }

    int to(int row) {
        return to[row];
    }

    boolean holds(int row, int column) {
        return from[row] <= column && column <= to[row];
    }

    /// Whether a place lies on an edge behind which others lie.
    boolean isAtItsEdge(int row, int column) {
        return (column == from[row] && column > 0)
                || (column == to[row] && column < to[to.length - 1]);
    }

    /// A wider one, while that is not too much to hold.
    boolean canBeWider() {
        return 4L * width * from.length <= MOST;
    }

    Band wider(long[] here, long[] there) {
        return of(here, there, 2 * width);
    }
}
