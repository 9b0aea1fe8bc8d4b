package io.github.landtrace.detect;

/** Is told how a run goes on. */
public interface DetectionListener {

    /** Hears nothing. */
    DetectionListener NONE = new DetectionListener() {};

    /** A rule begins. */
    default void begin(String ruleId) {}

    /** A rule is done. */
    default void end(RuleReport report) {}
}
