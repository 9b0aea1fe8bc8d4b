package io.github.landtrace.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A household under construction: registered, settled, with a contract of 1998 and a homestead, and nothing else yet. */
public final class Household {

    private final Row row;
    private final List<Person> persons = new ArrayList<>();
    private final List<Parcel> plots = new ArrayList<>();
    private final List<Row> own = new ArrayList<>();
    private @Nullable Parcel homestead;
    private @Nullable Parcel forest;
    private @Nullable Row registration;
    private @Nullable Row enrolment;
    private boolean taken;

    Household(Row row) {
        this.row = row;
        own.add(row);
    }

    public String id() {
        return row.id();
    }

    public String name() {
        return Objects.requireNonNull(row.get("name"));
    }

    /** {@return its members, the head first} */
    public List<Person> persons() {
        return persons;
    }

    public Person head() {
        return persons.get(0);
    }

    /** {@return the contracted plots of arable land, each under a contract right of 1998 to 2028} */
    public List<Parcel> plots() {
        return plots;
    }

    public Parcel homestead() {
        return Objects.requireNonNull(homestead);
    }

    /** {@return the plot of forest, which few have} */
    public @Nullable Parcel forest() {
        return forest;
    }

    /** {@return the contracted area in mu} */
    public double mu() {
        return plots.stream().mapToDouble(Parcel::mu).sum();
    }

    /** {@return the row that registers it in its village as agricultural} */
    public Row registration() {
        return Objects.requireNonNull(registration);
    }

    /** {@return the row of its medical insurance, rural from 2008} */
    public Row enrolment() {
        return Objects.requireNonNull(enrolment);
    }

    /** {@return the row by which one of its persons is a member of it or of the collective} */
    public Row membership(String personId, String ofId) {
        return own.stream()
                .filter(made -> made.tableName().equals("memberships"))
                .filter(made -> personId.equals(made.get("memberId")) && ofId.equals(made.get("ofId")))
                .findFirst()
                .orElseThrow();
    }

    /** {@return whether something happens to it already} */
    public boolean taken() {
        return taken;
    }

    /** Keeps everything else, dirt too where a scenario takes it, away from the household. */
    void take(boolean planting) {
        taken = true;
        if (planting) {
            own.forEach(Row::plant);
        }
    }

    Row row() {
        return row;
    }

    Row own(Row made) {
        own.add(made);
        return made;
    }

    void registered(Row registrationRow, Row enrolmentRow) {
        this.registration = own(registrationRow);
        this.enrolment = own(enrolmentRow);
    }

    void homestead(Parcel parcel) {
        this.homestead = parcel;
    }

    void forest(Parcel parcel) {
        this.forest = parcel;
    }
}
