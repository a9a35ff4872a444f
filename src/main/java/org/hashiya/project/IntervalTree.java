package org.hashiya.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hashiya.text.Placed;
import org.jspecify.annotations.Nullable;

/// Annotations, or other things on words, in reading order, to be asked which of them touch a
/// stretch of text. Persistent: a change copies the nodes on one path and shares the rest, so that
/// the trees before and after both stay good.
///
/// A weight-balanced tree (after Adams, with the parameters 3 and 2 of Hirai and Yamamoto, 2011) in
/// which each node knows the furthest end below it (Cormen et al., "Introduction to Algorithms",
/// 14.3). Adding and removing cost O(log n), asking O(log n) for each answer.
///
/// @param <T> what lies on the words
final class IntervalTree<T extends Placed<T>> {
    private static final int DELTA = 3;
    private static final int GAMMA = 2;

    private final @Nullable Node<T> root;

    private IntervalTree(@Nullable Node<T> root) {
        this.root = root;
    }

    private static final class Node<T extends Placed<T>> {
        final @Nullable Node<T> left;
        final T here;
        final @Nullable Node<T> right;
        final int size;
        final int furthest;

        Node(@Nullable Node<T> left, T here, @Nullable Node<T> right) {
            this.left = left;
            this.here = here;
            this.right = right;
            size = sizeOf(left) + 1 + sizeOf(right);
            furthest = Math.max(here.span().end(), Math.max(end(left), end(right)));
        }

        private static <T extends Placed<T>> int end(@Nullable Node<T> node) {
            return node == null ? 0 : node.furthest;
        }
    }

    /// Of two with the same span and id, the later one.
    static <T extends Placed<T>> IntervalTree<T> of(Collection<T> all) {
        var inOrder = new ArrayList<>(all);
        inOrder.sort((one, other) -> one.inReading(other));
        var sorted = new ArrayList<T>(inOrder.size());
        for (var each : inOrder) {
            if (!sorted.isEmpty() && sorted.getLast().inReading(each) == 0) {
                sorted.removeLast();
            }
            sorted.add(each);
        }
        return sorted.isEmpty()
                ? new IntervalTree<>(null)
                : new IntervalTree<>(balanced(sorted, 0, sorted.size()));
    }

    private static <T extends Placed<T>> @Nullable Node<T> balanced(
            List<T> sorted, int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        return new Node<>(
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

    private static <T extends Placed<T>> int depth(@Nullable Node<T> node) {
        return node == null ? 0 : 1 + Math.max(depth(node.left), depth(node.right));
    }

    private static <T extends Placed<T>> int sizeOf(@Nullable Node<T> node) {
        return node == null ? 0 : node.size;
    }

    IntervalTree<T> plus(Collection<T> more) {
        if (more.size() > size()) {
            var both = new ArrayList<>(all());
            both.addAll(more);
            return of(both);
        }
        var next = root;
        for (var each : more) {
            next = insert(next, each);
        }
        return next == root ? this : new IntervalTree<>(next);
    }

    IntervalTree<T> minus(Collection<T> fewer) {
        var next = root;
        for (var each : fewer) {
            next = remove(next, each);
        }
        return next == root ? this : new IntervalTree<>(next);
    }

    List<T> all() {
        var all = new ArrayList<T>(size());
        collect(root, all);
        return all;
    }

    private static <T extends Placed<T>> void collect(@Nullable Node<T> node, List<T> all) {
        if (node != null) {
            collect(node.left, all);
            all.add(node.here);
            collect(node.right, all);
        }
    }

    List<T> touching(int start, int end) {
        var found = new ArrayList<T>();
        touching(root, start, end, found);
        return found;
    }

    private static <T extends Placed<T>> void touching(
            @Nullable Node<T> node, int start, int end, List<T> found) {
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

    /// The last one that begins at `offset` or before it.
    Optional<T> beginningUpTo(int offset) {
        var best = Optional.<T>empty();
        var node = root;
        while (node != null) {
            if (node.here.span().start() <= offset) {
                best = Optional.of(node.here);
                node = node.right;
            } else {
                node = node.left;
            }
        }
        return best;
    }

    /// The first one that begins at `offset` or after it.
    Optional<T> beginningFrom(int offset) {
        var best = Optional.<T>empty();
        var node = root;
        while (node != null) {
            if (node.here.span().start() >= offset) {
                best = Optional.of(node.here);
                node = node.left;
            } else {
                node = node.right;
            }
        }
        return best;
    }

    private static <T extends Placed<T>> Node<T> insert(@Nullable Node<T> node, T each) {
        if (node == null) {
            return new Node<>(null, each, null);
        }
        int side = each.inReading(node.here);
        if (side == 0) {
            return new Node<>(node.left, each, node.right);
        }
        return side < 0
                ? balance(insert(node.left, each), node.here, node.right)
                : balance(node.left, node.here, insert(node.right, each));
    }

    private static <T extends Placed<T>> @Nullable Node<T> remove(@Nullable Node<T> node, T each) {
        if (node == null) {
            return null;
        }
        int side = each.inReading(node.here);
        if (side < 0) {
            var left = remove(node.left, each);
            return left == node.left ? node : balance(left, node.here, node.right);
        }
        if (side > 0) {
            var right = remove(node.right, each);
            return right == node.right ? node : balance(node.left, node.here, right);
        }
        return join(node.left, node.right);
    }

    private static <T extends Placed<T>> @Nullable Node<T> join(
            @Nullable Node<T> left, @Nullable Node<T> right) {
        if (left == null) {
            return right;
        }
        if (right == null) {
            return left;
        }
        var next = first(right);
        return balance(left, next, withoutFirst(right));
    }

    private static <T extends Placed<T>> T first(Node<T> node) {
        var first = node;
        while (first.left != null) {
            first = first.left;
        }
        return first.here;
    }

    private static <T extends Placed<T>> @Nullable Node<T> withoutFirst(Node<T> node) {
        return node.left == null
                ? node.right
                : balance(withoutFirst(node.left), node.here, node.right);
    }

    private static <T extends Placed<T>> Node<T> balance(
            @Nullable Node<T> left, T here, @Nullable Node<T> right) {
        if (right != null && isHeavier(right, left)) {
            return weight(right.left) < GAMMA * weight(right.right)
                    ? new Node<>(new Node<>(left, here, right.left), right.here, right.right)
                    : doubleLeft(left, here, right);
        }
        if (left != null && isHeavier(left, right)) {
            return weight(left.right) < GAMMA * weight(left.left)
                    ? new Node<>(left.left, left.here, new Node<>(left.right, here, right))
                    : doubleRight(left, here, right);
        }
        return new Node<>(left, here, right);
    }

    private static <T extends Placed<T>> Node<T> doubleLeft(
            @Nullable Node<T> left, T here, Node<T> right) {
        var middle = right.left;
        return middle == null
                ? new Node<>(left, here, right)
                : new Node<>(
                        new Node<>(left, here, middle.left),
                        middle.here,
                        new Node<>(middle.right, right.here, right.right));
    }

    private static <T extends Placed<T>> Node<T> doubleRight(
            Node<T> left, T here, @Nullable Node<T> right) {
        var middle = left.right;
        return middle == null
                ? new Node<>(left, here, right)
                : new Node<>(
                        new Node<>(left.left, left.here, middle.left),
                        middle.here,
                        new Node<>(middle.right, here, right));
    }

    private static <T extends Placed<T>> boolean isHeavier(
            @Nullable Node<T> one, @Nullable Node<T> other) {
        return DELTA * weight(other) < weight(one);
    }

    private static <T extends Placed<T>> int weight(@Nullable Node<T> node) {
        return sizeOf(node) + 1;
    }
}
