package io.github.landtrace.bench;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the table of stakes, as another database gets it. */
record Stake(
        String id,
        String holderId,
        String issuerId,
        @Nullable Double units,
        @Nullable Double shareMin,
        @Nullable Double shareMax,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
