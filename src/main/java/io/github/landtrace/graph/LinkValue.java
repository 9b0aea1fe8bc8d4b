package io.github.landtrace.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relationship.
 *
 * @param elementId the database's own id: good within one answer only, never to be kept
 */
public record LinkValue(
        String elementId,
        String type,
        String startElementId,
        String endElementId,
        Map<String, @Nullable Object> properties) {}
