package io.github.landtrace.bundle;

/**
 * What reads differently now than in the bundle.
 *
 * @param part facts, guards, citations, missing, evidence, sources or law
 * @param what the value, guard, instrument or record
 * @param bundled what the bundle says; empty when it says nothing
 * @param now what this database says; empty when it says nothing
 */
public record Difference(String part, String what, String bundled, String now) {}
