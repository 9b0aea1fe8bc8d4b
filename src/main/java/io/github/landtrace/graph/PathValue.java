package io.github.landtrace.graph;

import java.util.List;

/** A path: its nodes in order, and the relationships between them. */
public record PathValue(List<NodeValue> nodes, List<LinkValue> links) {}
