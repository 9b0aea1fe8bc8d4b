package io.github.landtrace.load;

/**
 * One cell that cannot be loaded.
 *
 * @param line 1-based line of the file on which the row begins
 * @param value what stands there
 * @param allowed what may stand there
 */
public record Fault(String table, long line, String column, String value, String allowed) {

    @Override
    public String toString() {
        return table + ":" + line + ": " + column + " is " + (value.isEmpty() ? "empty" : "\"" + value + "\"")
                + "; allowed: " + allowed;
    }
}
