package io.github.landtrace.identity;

import java.time.ZonedDateTime;

/**
 * What was decided.
 *
 * @param recordId the record whose id comes first
 * @param decidedBy by whom, as they said
 */
public record IdentityDecision(
        String id,
        String recordId,
        String otherId,
        Verdict verdict,
        ZonedDateTime decidedAt,
        String decidedBy,
        String reason) {}
