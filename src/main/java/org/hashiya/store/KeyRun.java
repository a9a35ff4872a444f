package org.hashiya.store;

import java.util.ArrayList;
import java.util.List;

/// Keys without a gap between them, the last one included. What one edit made has such keys, so one
/// statement is enough for all of it.
record KeyRun(long first, long last) {
    /// As few runs as hold these keys and no other.
    static List<KeyRun> of(List<Long> keys) {
        var runs = new ArrayList<KeyRun>();
        for (long key : keys.stream().sorted().distinct().toList()) {
            if (!runs.isEmpty() && runs.getLast().last() + 1 == key) {
                runs.add(new KeyRun(runs.removeLast().first(), key));
            } else {
                runs.add(new KeyRun(key, key));
            }
        }
        return runs;
    }
}
