package org.hashiya.parallel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/// How many characters there one character here becomes. Both texts as wholes tell it as long as
/// they say the same. Where a long passage is missing in one of them they do not; then paragraphs
/// tell it that have a number alone in common, or, where these are few, the usual length of a
/// paragraph may.
final class LengthRatios {
    /// Languages differ in how many letters they need; more than this the texts differ in content.
    private static final double LEAST = 0.75;

    /// Ratios nearer to each other lead to nearly the same pairs.
    private static final double NEAR = 0.05;

    /// Paragraphs with the same number need not say the same; most of so many do.
    private static final int MANY = 15;

    private LengthRatios() {}

    /// One or two, the ratio of the whole texts first if it is among them.
    static List<Double> of(List<Paragraph> here, List<Paragraph> there) {
        double all = within((double) length(there) / length(here));
        var pairs = sharingANumber(here, there);
        if (pairs.length >= MANY) {
            double usual = within(pairs[pairs.length / 2]);
            return List.of(isNear(usual, all) ? all : usual);
        }
        double ofMeans = within(meanLength(there) / meanLength(here));
        return isNear(ofMeans, all) ? List.of(all) : List.of(all, ofMeans);
    }

    private static double within(double ratio) {
        return Math.clamp(ratio, LEAST, 1 / LEAST);
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one / other - 1) < NEAR;
    }

    private static long length(List<Paragraph> paragraphs) {
        return paragraphs.stream().mapToLong(Paragraph::length).sum();
    }

    private static double meanLength(List<Paragraph> paragraphs) {
        return (double) length(paragraphs) / paragraphs.size();
    }

    /// The ratios of paragraphs with a number that stands in no other of their texts, smallest
    /// first.
    private static double[] sharingANumber(List<Paragraph> here, List<Paragraph> there) {
        var ofHere = withANumberAlone(here);
        var ofThere = withANumberAlone(there);
        var ratios = DoubleStream.builder();
        ofHere.forEach((number, paragraph) -> {
            var other = ofThere.get(number);
            if (other != null) {
                ratios.add((double) other.length() / paragraph.length());
            }
        });
        return ratios.build().sorted().toArray();
    }

    private static Map<String, Paragraph> withANumberAlone(List<Paragraph> paragraphs) {
        var found = new HashMap<String, Paragraph>();
        var often = new HashSet<String>();
        for (var paragraph : paragraphs) {
            for (var number : paragraph.numbers()) {
                if (found.put(number, paragraph) != null) {
                    often.add(number);
                }
            }
        }
        found.keySet().removeAll(often);
        return found;
    }
}
