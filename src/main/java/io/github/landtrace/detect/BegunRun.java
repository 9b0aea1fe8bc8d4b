package io.github.landtrace.detect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run that has begun.
 *
 * @param id id of its node
 * @param lawDigest digest of the law that the graph holds
 * @param dataUntil day to which the data reach; null when there is no transfer
 */
record BegunRun(String id, String lawDigest, @Nullable LocalDate dataUntil) {}
