package io.github.landtrace.bench;

/**
 * What could not be measured here.
 *
 * @param work what it would have been
 * @param reason why not, and what to do about it
 */
public record Unmeasured(String work, String reason) {}
