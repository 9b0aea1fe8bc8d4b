package io.github.landtrace.generate;

import java.time.LocalDate;

/** Writes papers and the acts that make an event lawful or not: notices, approvals, resolutions, consents. */
public final class Papers {

    private final Village village;

    Papers(Village village) {
        this.village = village;
    }

    /** {@return a new paper} */
    public Row source(String type, String title, LocalDate signedOn) {
        return village.add("sources")
                .set("type", type)
                .set("title", title)
                .set("signedOn", signedOn)
                .set("verification", "SYNTHETIC");
    }

    /** Says that a record rests on a paper. */
    public void evidence(String recordId, Row source) {
        village.add("evidence").set("recordId", recordId).set("sourceId", source.id());
    }

    /** Says that the papers of an event are known to be complete for kinds such as NOTICE or APPROVAL. */
    public Row completeFor(String eventId, LocalDate on, String... kinds) {
        Row bundle = source("OTHER", "Bundle of papers of " + eventId, on).set("completeFor", String.join(";", kinds));
        evidence(eventId, bundle);
        return bundle;
    }

    public Row notice(String kind, LocalDate signedOn, String fromId, String toId) {
        return village.add("notices")
                .set("kind", kind)
                .set("signedOn", signedOn)
                .set("deliveredOn", signedOn)
                .set("fromPartyId", fromId)
                .set("toPartyId", toId);
    }

    /** {@return an approval by the land bureau of the county, signed by its official} */
    public Row approval(LocalDate on, String level, String matter) {
        Row row = village.add("approvals")
                .set("on", on)
                .set("level", level)
                .set("matter", matter)
                .set("agencyId", village.offices().landBureau())
                .set("officialId", village.offices().landOfficial());
        return row.set("approvalNo", "XN-" + row.id());
    }

    public Row resolution(LocalDate on, String body, String matter, int votesFor, int entitled, String organisationId) {
        return village.add("resolutions")
                .set("on", on)
                .set("body", body)
                .set("matter", matter)
                .set("for", votesFor)
                .set("against", 0)
                .set("entitled", entitled)
                .set("organisationId", organisationId);
    }

    /** {@return a consent of a household, signed by one of its members} */
    public Row consent(LocalDate signedOn, String matter, Household household, Person signer) {
        return village.add("consents")
                .set("signedOn", signedOn)
                .set("matter", matter)
                .set("givenById", household.id())
                .set("signedById", signer.id());
    }
}
