package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes acts that take several rows each: what scenarios and the makers of the base world share. */
public final class Deeds {

    private final Village village;

    Deeds(Village village) {
        this.village = village;
    }

    /** {@return a new right over a parcel, derived from another} */
    public Right right(Parcel parcel, String type, LocalDate from, @Nullable LocalDate to, @Nullable String parentId) {
        Row row = village.add("rights").set("type", type).set("from", from).set("parcelId", parcel.id());
        if (to != null) {
            row.set("to", to);
        }
        if (parentId != null) {
            row.set("parentId", parentId);
        }
        return new Right(row, parcel);
    }

    /** Says that a party holds the whole of a right. */
    public void hold(String partyId, Right right, @Nullable String sourceId) {
        Row row = village.add("holdings")
                .set("partyId", partyId)
                .set("rightId", right.id())
                .set("numerator", 1)
                .set("denominator", 1);
        if (sourceId != null) {
            row.set("sourceIds", sourceId);
        }
    }

    /** Leaves the holder of a right one part of so many, and says that another holds the rest. */
    public void share(Right right, int parts, String otherId) {
        Row held = village.rows().rows().stream()
                .filter(row -> row.tableName().equals("holdings") && right.id().equals(row.get("rightId")))
                .findFirst()
                .orElseThrow();
        held.set("denominator", parts);
        village.add("holdings")
                .set("partyId", otherId)
                .set("rightId", right.id())
                .set("numerator", parts - 1)
                .set("denominator", parts);
    }

    /** {@return a new right that an event created and a party holds whole} */
    public Right grant(
            Row event, Parcel parcel, String type, String holderId, LocalDate from, LocalDate to, String parentId) {
        Right right = right(parcel, type, from, to, parentId);
        hold(holderId, right, null);
        created(event, right);
        return right;
    }

    /** Ends a right on a day, by an event. */
    public void end(Row event, Right right, LocalDate on) {
        right.row().set("to", on);
        village.add("ended-rights").set("eventId", event.id()).set("rightId", right.id());
    }

    public void created(Row event, Right right) {
        village.add("created-rights").set("eventId", event.id()).set("rightId", right.id());
    }

    public void encumbered(Row event, Right right) {
        village.add("encumbered-rights").set("eventId", event.id()).set("rightId", right.id());
    }

    /** Says by whom an event was done and to whom. */
    public void parties(Row event, String byId, String toId) {
        village.add("event-actors").set("eventId", event.id()).set("partyId", byId);
        village.add("event-beneficiaries").set("eventId", event.id()).set("partyId", toId);
    }

    public void concerns(Row event, Parcel parcel) {
        village.add("event-parcels").set("eventId", event.id()).set("parcelId", parcel.id());
    }

    public void under(Row event, String instrumentId) {
        village.add("event-instruments").set("eventId", event.id()).set("instrumentId", instrumentId);
    }

    public void authorised(Row event, Row act) {
        village.add("event-authorisations").set("eventId", event.id()).set("actId", act.id());
    }

    /** {@return a new event of a table with a column {@code on}} */
    public Row event(String table, LocalDate on) {
        return village.add(table).set("on", on);
    }

    /** {@return a payment, paid in time unless paidOn is null, into the payee's own account} */
    public Row payment(
            String kind,
            long amountFen,
            LocalDate dueOn,
            @Nullable LocalDate paidOn,
            String forId,
            String payerId,
            String payeeId) {
        Row row = village.add("payments")
                .set("kind", kind)
                .set("amountFen", amountFen)
                .set("dueOn", dueOn)
                .set("forId", forId)
                .set("payerId", payerId)
                .set("payeeId", payeeId)
                .set("accountHolderId", payeeId);
        return paidOn == null ? row : row.set("paidOn", paidOn);
    }

    /** {@return a transfer of a form, from one party to another} */
    public Row transfer(String form, LocalDate on, String byId, String toId) {
        Row transfer = event("transfers", on).set("form", form).set("writtenContract", true);
        parties(transfer, byId, toId);
        return transfer;
    }

    /** Gives the operation of all contracted plots of a household to someone, by a transfer, to the end of the contract. */
    public List<Right> operate(Row transfer, Household household, String holderId, LocalDate from) {
        return household.plots().stream()
                .map(plot -> {
                    concerns(transfer, plot);
                    return grant(
                            transfer,
                            plot,
                            "OPERATION",
                            holderId,
                            from,
                            Distributions.CONTRACT_TO,
                            plot.use().id());
                })
                .toList();
    }

    /**
     * Turns a whole household from agricultural to non-agricultural registration.
     *
     * @param destinationId where it is registered then
     * @param destinationKind DISTRICTED_CITY, COUNTY_SEAT, TOWN or VILLAGE
     */
    public Row statusChange(Household household, LocalDate on, String destinationId, String destinationKind) {
        Row change = event("registration-changes", on)
                .set("kind", "STATUS_CHANGE")
                .set("fromStatus", "AGRI")
                .set("toStatus", "NON_AGRI")
                .set("wholeHousehold", true)
                .set("destinationKind", destinationKind)
                .set("subjectId", household.id())
                .set("fromDivisionId", village.divisionId())
                .set("toDivisionId", destinationId);
        household.registration().set("to", on);
        village.add("registrations")
                .set("householdId", household.id())
                .set("divisionId", destinationId)
                .set("status", "NON_AGRI")
                .set("from", on);
        return change;
    }
}
