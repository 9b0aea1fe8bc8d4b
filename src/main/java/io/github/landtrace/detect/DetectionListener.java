package io.github.landtrace.detect;

/** Is told how a run goes on: rules run side by side, but never two threads tell at once. */
public interface DetectionListener {

    /** Hears nothing. */
    DetectionListener NONE = new DetectionListener() {};

    /** A rule begins. */
    default void begin(String ruleId) {}

    /** So many findings of a rule are saved, and more may follow. */
    default void saved(String ruleId, long findings) {}

    /** A rule is done. */
    default void end(RuleReport report) {}

    /** {@return a listener that threads may tell at once, and that tells one at a time} */
    static DetectionListener oneAtATime(DetectionListener listener) {
        return new DetectionListener() {
            @Override
            public synchronized void begin(String ruleId) {
                listener.begin(ruleId);
            }

            @Override
            public synchronized void saved(String ruleId, long findings) {
                listener.saved(ruleId, findings);
            }

            @Override
            public synchronized void end(RuleReport report) {
                listener.end(report);
            }
        };
    }
}
