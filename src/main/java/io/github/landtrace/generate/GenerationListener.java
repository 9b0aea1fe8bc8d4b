package io.github.landtrace.generate;

/** Is told how a generation goes on, for people who wait, and may stop it. Called from one thread. */
public interface GenerationListener {

    /** Hears nothing and never stops. */
    GenerationListener NONE = new GenerationListener() {};

    /** So many households of so many are written, and so many rows. */
    default void progress(long households, long ofHouseholds, long rows) {}

    /** {@return whether to stop, leaving nothing behind} */
    default boolean stopped() {
        return false;
    }
}
