package io.github.landtrace.catalogue;

/**
 * One argument that cannot be used.
 *
 * @param parameter its name
 * @param got what was given
 * @param allowed what may be given
 * @param next what to do about it
 */
public record Violation(String parameter, String got, String allowed, String next) {

    /** {@return one sentence for people} */
    public String message() {
        return parameter + " must be " + allowed + ", got " + got;
    }
}
