package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A cooperative under construction. */
public final class Cooperative {

    private final Row row;
    private final LocalDate contributedOn;
    private final List<Household> members;
    private final Map<String, Long> units = new LinkedHashMap<>();
    private final Map<String, Right> operations = new LinkedHashMap<>();

    Cooperative(Row row, LocalDate contributedOn, List<Household> members) {
        this.row = row;
        this.contributedOn = contributedOn;
        this.members = List.copyOf(members);
    }

    public String id() {
        return row.id();
    }

    /** {@return its row, which can still be changed} */
    public Row row() {
        return row;
    }

    /** {@return the day on which the members brought in land or money} */
    public LocalDate contributedOn() {
        return contributedOn;
    }

    public List<Household> members() {
        return members;
    }

    /** {@return the units that a member holds} */
    public long units(Household member) {
        return units.getOrDefault(member.id(), 0L);
    }

    /** {@return the units that all members hold together} */
    public long units() {
        return units.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return the cooperative's operation right over each contributed parcel, by the parcel's id} */
    public Map<String, Right> operations() {
        return operations;
    }

    void credit(Household member, long added) {
        units.merge(member.id(), added, Long::sum);
    }
}
