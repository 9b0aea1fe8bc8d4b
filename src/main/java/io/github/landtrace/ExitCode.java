package io.github.landtrace;

/** What the process says to whoever started it; listed in the help of every command. */
final class ExitCode {

    static final int DONE = 0;
    /** It ran to its end, but something is wrong with the data or the files. */
    static final int FAULTS_FOUND = 1;
    /** The command line or the settings are wrong. */
    static final int USAGE = 2;
    /** The database or the folder cannot be used. */
    static final int UNAVAILABLE = 3;
    /** It was told to end before it had done everything. */
    static final int STOPPED = 130;

    private ExitCode() {}
}
