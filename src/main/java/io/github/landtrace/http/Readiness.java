package io.github.landtrace.http;

/**
 * Whether everything is prepared for requests, as far as the process itself knows; whether the database answers is asked
 * anew at each check. Whoever starts the server holds it too, and says when the statements are warm. Safe for use by
 * many threads.
 */
public final class Readiness {

    private static final String READY = "";

    private volatile String waitingFor = "the statements to be warm";

    /** Says that everything is prepared. */
    public void ready() {
        waitingFor = READY;
    }

    /** Says what is still to be done, for example {@code "the import to end"}. */
    public void waitingFor(String what) {
        waitingFor = what;
    }

    /** {@return whether everything is prepared} */
    public boolean isReady() {
        return waitingFor.isEmpty();
    }

    /** {@return what is waited for; empty when ready} */
    String waitsFor() {
        return waitingFor;
    }
}
