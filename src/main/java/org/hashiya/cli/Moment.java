package org.hashiya.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A day, which means its end in the time zone of this computer, or a moment.
final class Moment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String written) {
        var readings =
                List.<Function<String, Instant>>of(
                        Instant::parse,
                        day -> endOf(LocalDate.parse(day)),
                        here ->
                                LocalDateTime.parse(here)
                                        .atZone(ZoneId.systemDefault())
                                        .toInstant(),
                        there -> OffsetDateTime.parse(there).toInstant());
        return readings.stream()
                .flatMap(reading -> read(reading, written).stream())
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                "“%s” is neither a day like 2024-03-31 nor a moment like 2024-03-31T18:30 or 2024-03-31T18:30:00Z"
                                        .formatted(written)));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusMillis(1);
    }

    private static Optional<Instant> read(Function<String, Instant> reading, String written) {
        try {
            return Optional.of(reading.apply(written));
        } catch (DateTimeException notLikeThis) {
            return Optional.empty();
        }
    }
}
