package io.github.landtrace.graph;

/** A whole graph, told once: first every node, then every relationship. */
public interface BulkGraph {

    /** {@return how many nodes there are} */
    long nodeCount();

    /** {@return how many relationships there are at most} */
    long linkCountAtMost();

    /** {@return every node; the caller closes it} */
    BulkParts nodes();

    /** {@return every relationship; the caller closes it} */
    BulkParts links();
}
