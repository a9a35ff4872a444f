package org.hashiya.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hashiya.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/// Annotations in reading order, to be asked which of them touch a stretch of text. Persistent: a
/// change copies the nodes on one path and shares the rest, so that the trees before and after both
/// stay good.
///
/// A weight-balanced tree (after Adams, with the parameters 3 and 2 of Hirai and Yamamoto, 2011) in
/// which each node knows the furthest end below it (Cormen et al., "Introduction to Algorithms",
/// 14.3). Adding and removing cost O(log n), asking O(log n) for each answer.
final class IntervalTree {
    private static final IntervalTree EMPTY = new IntervalTree(null);
    private static final int DELTA = 3;
    private static final int GAMMA = 2;

    private final @Nullable Node root;

    private IntervalTree(@Nullable Node root) {
        this.root = root;
    }

    private static final class Node {
        final @Nullable Node left;
        final Annotation here;
        final @Nullable Node right;
        final int size;
        final int furthest;

        Node(@Nullable Node left, Annotation here, @Nullable Node right) {
            this.left = left;
            this.here = here;
            this.right = right;
            size = sizeOf(left) + 1 + sizeOf(right);
            furthest = Math.max(here.span().end(), Math.max(end(left), end(right)));
        }

        private static int end(@Nullable Node node) {
            return node == null ? 0 : node.furthest;
        }
    }

    /// Of two with the same span and id, the later one.
    static IntervalTree of(Collection<Annotation> annotations) {
        var inOrder = new ArrayList<>(annotations);
        inOrder.sort(Annotation.READING_ORDER);
        var sorted = new ArrayList<Annotation>(inOrder.size());
        for (var annotation : inOrder) {
            if (!sorted.isEmpty()
                    && Annotation.READING_ORDER.compare(sorted.getLast(), annotation) == 0) {
                sorted.removeLast();
            }
            sorted.add(annotation);
        }
        return sorted.isEmpty() ? EMPTY : new IntervalTree(balanced(sorted, 0, sorted.size()));
    }

    private static @Nullable Node balanced(List<Annotation> sorted, int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        return new Node(
                balanced(sorted, from, middle),
                sorted.get(middle),
                balanced(sorted, middle + 1, to));
    }

    int size() {
        return sizeOf(root);
    }

    /// How many nodes the longest way down has.
    int depth() {
        return depth(root);
    }

    private static int depth(@Nullable Node node) {
        return node == null ? 0 : 1 + Math.max(depth(node.left), depth(node.right));
    }

    private static int sizeOf(@Nullable Node node) {
        return node == null ? 0 : node.size;
    }

    IntervalTree plus(Collection<Annotation> more) {
        if (more.size() > size()) {
            var all = new ArrayList<>(all());
            all.addAll(more);
            return of(all);
        }
        var next = root;
        for (var annotation : more) {
            next = insert(next, annotation);
        }
        return next == root ? this : new IntervalTree(next);
    }

    IntervalTree minus(Collection<Annotation> fewer) {
        var next = root;
        for (var annotation : fewer) {
            next = remove(next, annotation);
        }
        return next == root ? this : new IntervalTree(next);
    }

    List<Annotation> all() {
        var all = new ArrayList<Annotation>(size());
        collect(root, all);
        return all;
    }

    private static void collect(@Nullable Node node, List<Annotation> all) {
        if (node != null) {
            collect(node.left, all);
            all.add(node.here);
            collect(node.right, all);
        }
    }

    List<Annotation> touching(int start, int end) {
        var found = new ArrayList<Annotation>();
        touching(root, start, end, found);
        return found;
    }

    private static void touching(@Nullable Node node, int start, int end, List<Annotation> found) {
        if (node == null || node.furthest <= start) {
            return;
        }
        touching(node.left, start, end, found);
        var span = node.here.span();
        if (span.start() < end) {
            if (span.end() > start) {
                found.add(node.here);
            }
            touching(node.right, start, end, found);
        }
    }

    private static Node insert(@Nullable Node node, Annotation annotation) {
        if (node == null) {
            return new Node(null, annotation, null);
        }
        int side = Annotation.READING_ORDER.compare(annotation, node.here);
        if (side == 0) {
            return new Node(node.left, annotation, node.right);
        }
        return side < 0
                ? balance(insert(node.left, annotation), node.here, node.right)
                : balance(node.left, node.here, insert(node.right, annotation));
    }

    private static @Nullable Node remove(@Nullable Node node, Annotation annotation) {
        if (node == null) {
            return null;
        }
        int side = Annotation.READING_ORDER.compare(annotation, node.here);
        if (side < 0) {
            var left = remove(node.left, annotation);
            return left == node.left ? node : balance(left, node.here, node.right);
        }
        if (side > 0) {
            var right = remove(node.right, annotation);
            return right == node.right ? node : balance(node.left, node.here, right);
        }
        return join(node.left, node.right);
    }

    private static @Nullable Node join(@Nullable Node left, @Nullable Node right) {
        if (left == null) {
            return right;
        }
        if (right == null) {
            return left;
        }
        var next = first(right);
        return balance(left, next, withoutFirst(right));
    }

    private static Annotation first(Node node) {
        var first = node;
        while (first.left != null) {
            first = first.left;
        }
        return first.here;
    }

    private static @Nullable Node withoutFirst(Node node) {
        return node.left == null
                ? node.right
                : balance(withoutFirst(node.left), node.here, node.right);
    }

    private static Node balance(@Nullable Node left, Annotation here, @Nullable Node right) {
        if (right != null && isHeavier(right, left)) {
            return weight(right.left) < GAMMA * weight(right.right)
                    ? new Node(new Node(left, here, right.left), right.here, right.right)
                    : doubleLeft(left, here, right);
        }
        if (left != null && isHeavier(left, right)) {
            return weight(left.right) < GAMMA * weight(left.left)
                    ? new Node(left.left, left.here, new Node(left.right, here, right))
                    : doubleRight(left, here, right);
        }
        return new Node(left, here, right);
    }

    private static Node doubleLeft(@Nullable Node left, Annotation here, Node right) {
        var middle = right.left;
        return middle == null
                ? new Node(left, here, right)
                : new Node(
                        new Node(left, here, middle.left),
                        middle.here,
                        new Node(middle.right, right.here, right.right));
    }

    private static Node doubleRight(Node left, Annotation here, @Nullable Node right) {
        var middle = left.right;
        return middle == null
                ? new Node(left, here, right)
                : new Node(
                        new Node(left.left, left.here, middle.left),
                        middle.here,
                        new Node(middle.right, here, right));
    }

    private static boolean isHeavier(@Nullable Node one, @Nullable Node other) {
        return DELTA * weight(other) < weight(one);
    }

    private static int weight(@Nullable Node node) {
        return sizeOf(node) + 1;
    }
}
