package io.github.landtrace.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node.
 *
 * @param elementId the database's own id: good within one answer only, never to be kept
 */
public record NodeValue(String elementId, List<String> labels, Map<String, @Nullable Object> properties) {}
