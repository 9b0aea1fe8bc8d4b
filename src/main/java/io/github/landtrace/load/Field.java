package io.github.landtrace.load;

import io.github.landtrace.names.Derived;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, as the Data Package declares it.
 *
 * @param listSeparator what parts the items where the column holds a list
 * @param allowed the only values (of an item) it may take; empty means any
 * @param decimals greatest number of decimals
 * @param derived how this one is made of another when it is absent
 * @param references the tables that a value may point into; empty where it is no reference
 */
public record Field(
        String name,
        Type type,
        boolean required,
        @Nullable String listSeparator,
        List<String> allowed,
        @Nullable String pattern,
        @Nullable Double minimum,
        @Nullable Double maximum,
        @Nullable Integer decimals,
        @Nullable Derived derived,
        List<String> references) {

    /** The types of the Table Schema that the tables use. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE,
        DATETIME,
        GEOPOINT
    }

    public Field {
        allowed = List.copyOf(allowed);
        references = List.copyOf(references);
    }
}
