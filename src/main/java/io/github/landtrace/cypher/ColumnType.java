package io.github.landtrace.cypher;

import java.util.Locale;

/** The type of a column, as files, OpenAPI and messages name it. */
public enum ColumnType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    DATETIME,
    STRINGS,
    LIST,
    MAP,
    NODE,
    RELATIONSHIP,
    PATH,
    POINT;

    /** {@return the word that files and the API use} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
