package io.github.landtrace.generate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A parcel with the rights that it began with, under construction. */
public final class Parcel {

    private final Row row;
    private final long hundredths;
    private @Nullable Right ownership;
    private @Nullable Right use;

    Parcel(Row row, long hundredths) {
        this.row = row;
        this.hundredths = hundredths;
    }

    public String id() {
        return row.id();
    }

    /** {@return its area in hundredths of a square metre} */
    public long hundredths() {
        return hundredths;
    }

    /** {@return its area in mu} */
    public double mu() {
        return hundredths / (100 * Distributions.MU);
    }

    public String landClass() {
        return Objects.requireNonNull(row.get("landClass"));
    }

    /** Says what class of land it is today. */
    public void landClass(String landClass) {
        row.set("landClass", landClass);
    }

    /** {@return the ownership of the collective} */
    public Right ownership() {
        return Objects.requireNonNull(ownership);
    }

    /** {@return the right of the household: contract, homestead or forest} */
    public Right use() {
        return Objects.requireNonNull(use);
    }

    Row row() {
        return row;
    }

    void rights(Right ofCollective, Right ofHousehold) {
        this.ownership = ofCollective;
        this.use = ofHousehold;
    }
}
