package io.github.landtrace.bench;

/** What a figure counts. */
public enum Unit {
    ROWS_PER_SECOND("rows/s"),
    SECONDS("s"),
    MEGABYTES("MB");

    private final String text;

    Unit(String text) {
        this.text = text;
    }

    /** {@return as it is printed} */
    public String text() {
        return text;
    }
}
