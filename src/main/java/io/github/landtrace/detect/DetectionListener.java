package io.github.landtrace.detect;

/** Is told how a run goes on. */
public interface DetectionListener {

    /** Hears nothing. */
    DetectionListener NONE = new DetectionListener() {};

    /** A rule begins. */
    default void begin(String ruleId) {}

    /** So many findings of a rule are saved, and more may follow. */
    default void saved(String ruleId, long findings) {}

    /** A rule is done. */
    default void end(RuleReport report) {}
}
