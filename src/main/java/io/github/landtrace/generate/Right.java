package io.github.landtrace.generate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A right over a parcel, under construction. */
public final class Right {

    private final Row row;
    private final Parcel parcel;

    Right(Row row, Parcel parcel) {
        this.row = row;
        this.parcel = parcel;
    }

    public String id() {
        return row.id();
    }

    public Parcel parcel() {
        return parcel;
    }

    /** {@return the day on which it ends; null when none is agreed} */
    public @Nullable LocalDate to() {
        String to = row.get("to");
        return to == null ? null : LocalDate.parse(to);
    }

    Row row() {
        return row;
    }
}
