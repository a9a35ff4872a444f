package org.hashiya.parallel;

/// How unlikely it is that two stretches of such lengths say the same, as the negative logarithm of
/// a probability. The model and its two numbers are those of Gale and Church (1993): each character
/// of one text becomes so many of the other, and the variance of that grows with the length.
final class LengthCost {
    /// The variance for each character.
    private static final double VARIANCE = 6.8;

    /// Beyond this a difference says no more than that it is large.
    static final double MOST = 25;

    private static final double STEP = 0.005;
    private static final double FURTHEST = 9;
    private static final double[] BY_DISTANCE = byDistance();

    private final double ratio;

    /// @param ratio how many characters there one character here becomes
    LengthCost(double ratio) {
        this.ratio = ratio;
    }

    /// The negative logarithm of the probability to lie so many standard deviations off or more.
    private static double[] byDistance() {
        int steps = (int) (FURTHEST / STEP);
        var costs = new double[steps + 1];
        double tail = 0;
        for (int i = (int) (2 * FURTHEST / STEP); i >= 0; i--) {
            double from = i * STEP;
            tail += STEP / 6 * (bell(from) + 4 * bell(from + STEP / 2) + bell(from + STEP));
            if (i <= steps) {
                costs[i] = Math.min(MOST, -Math.log(2 * tail));
            }
        }
        return costs;
    }

    private static double bell(double distance) {
        return Math.exp(-distance * distance / 2) / Math.sqrt(2 * Math.PI);
    }

    /// Of stretches of such lengths, of which one may be 0.
    double of(int here, int there) {
        double mean = (here + there / ratio) / 2;
        double distance = Math.abs(there - ratio * here) / Math.sqrt(VARIANCE * mean);
        return distance >= FURTHEST ? MOST : Math.max(0, BY_DISTANCE[(int) (distance / STEP)]);
    }
}
