package org.hashiya.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that is a second later each time somebody looks at it.
final class TicksOnce extends Clock {
    private Instant now = Instant.parse("2024-03-01T10:00:00Z");

    /// When it was looked at last.
    Instant last() {
        return now;
    }

    @Override
    public Instant instant() {
        now = now.plusSeconds(1);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("One zone is enough");
    }
}
