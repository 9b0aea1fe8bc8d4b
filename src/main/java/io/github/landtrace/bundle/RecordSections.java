package io.github.landtrace.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sections of the dossier that come from the records: what happened when, who, land, money. */
final class RecordSections {

    /** Dates that are no events of the case. */
    private static final Set<String> NO_EVENTS = Set.of("bornOn", "validFrom", "validTo");

    private static final Set<String> GENERAL = Set.of("Record", "Event", "Party");

    private record Dated(LocalDate day, String what, String recordId) {}

    private RecordSections() {}

    static String timeline(CaseFile file) {
        List<Dated> events = new ArrayList<>();
        for (Map<String, @Nullable Object> record : file.records()) {
            Plain.map(record.get("properties")).forEach((name, value) -> {
                if (value instanceof LocalDate day && !NO_EVENTS.contains(name)) {
                    events.add(new Dated(
                            day,
                            FactSections.words(kind(record))
                                    + (name.equals("on") ? "" : ": " + FactSections.words(name)),
                            id(record)));
                }
            });
        }
        events.sort(
                Comparator.comparing(Dated::day).thenComparing(Dated::recordId).thenComparing(Dated::what));
        List<List<String>> rows = events.stream()
                .map(event ->
                        List.of(Markup.escaped(event.day()), Markup.escaped(event.what()), Markup.id(event.recordId())))
                .toList();
        return Markup.section(
                "What happened when",
                Markup.table(List.of("Day", "What", "Record"), rows, "No record of the evidence has a day."));
    }

    static String people(CaseFile file) {
        Map<String, List<Map<String, @Nullable Object>>> offices = new HashMap<>();
        file.people().forEach(party -> offices.put(Plain.text(party, "id"), Plain.maps(party.get("offices"))));
        List<List<String>> rows = People.of(file.records()).stream()
                .map(one -> List.of(
                        Markup.escaped(one.name()) + " " + Markup.id(one.id()),
                        Markup.escaped(one.kind()),
                        Markup.escaped(String.join("; ", one.roles())),
                        offices.getOrDefault(one.id(), List.of()).stream()
                                .map(RecordSections::office)
                                .collect(Collectors.joining("<br>"))))
                .toList();
        return Markup.section(
                "People and offices",
                Markup.paragraph(
                                "Everyone whom the records of the evidence name, whether or not the finding is about them. "
                                        + "Of a collective only those members who are themselves in the evidence.")
                        + Markup.table(
                                List.of("Who", "Kind", "In which records", "Offices"),
                                rows,
                                "The records name nobody."));
    }

    private static String office(Map<String, @Nullable Object> office) {
        String to = Plain.text(office, "to");
        return Markup.escaped(Plain.text(office, "title") + ", " + Plain.text(office, "organisationName") + ", "
                + Plain.text(office, "from") + " to " + (to.isEmpty() ? "open" : to));
    }

    static String land(CaseFile file) {
        List<List<String>> parcels = new ArrayList<>();
        List<List<String>> rights = new ArrayList<>();
        for (Map<String, @Nullable Object> record : file.records()) {
            Map<String, @Nullable Object> said = Plain.map(record.get("properties"));
            if (kind(record).equals("Parcel")) {
                parcels.add(List.of(
                        Markup.id(id(record)),
                        Markup.escaped(said.get("cadastralNo")),
                        Markup.escaped(Amounts.area(said.get("areaM2"))),
                        Markup.escaped(said.get("landClass"))
                                + (Boolean.TRUE.equals(said.get("basicFarmland")) ? ", basic farmland" : ""),
                        ends(record, "LOCATED_IN", "OUT")));
            } else if (kind(record).equals("LandRight")) {
                rights.add(List.of(
                        Markup.id(id(record)),
                        Markup.escaped(said.get("type")),
                        Markup.escaped(span(said)),
                        ends(record, "HOLDS", "IN"),
                        ends(record, "OVER", "OUT")));
            }
        }
        return Markup.section(
                "Land",
                Markup.table(
                                List.of("Parcel", "Number", "Area", "Class", "Where"),
                                parcels,
                                "No parcel is in the evidence.")
                        + "<h3>Rights</h3>"
                        + Markup.table(
                                List.of("Right", "Type", "From, to", "Held by", "Over"),
                                rights,
                                "No right is in the evidence."));
    }

    private static String span(Map<String, @Nullable Object> said) {
        String from = Plain.text(said, "from");
        String to = Plain.text(said, "to");
        return from.isEmpty() && to.isEmpty() ? "" : from + " to " + (to.isEmpty() ? "open" : to);
    }

    static String money(CaseFile file) {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> record : file.records()) {
            Map<String, @Nullable Object> said = Plain.map(record.get("properties"));
            if (kind(record).equals("Payment")) {
                String paid = Plain.text(said, "paidOn");
                rows.add(List.of(
                        Markup.escaped(said.get("kind")) + "<br>" + Markup.id(id(record)),
                        "<span class=\"number\">" + Markup.escaped(Amounts.yuan(said.get("amountFen"))) + "</span>",
                        Markup.escaped(said.get("dueOn")),
                        paid.isEmpty() ? "no payment on record" : Markup.escaped(paid),
                        ends(record, "PAID_BY", "OUT"),
                        ends(record, "PAID_TO", "OUT"),
                        ends(record, "INTO_ACCOUNT_OF", "OUT")));
            }
        }
        return Markup.section(
                "Money",
                Markup.table(
                        List.of("What", "Amount", "Due", "Paid", "By", "To", "Into the account of"),
                        rows,
                        "No payment is in the evidence."));
    }

    /** {@return who or what stands at the other ends of the relationships of a type} */
    static String ends(Map<String, @Nullable Object> record, String type, String direction) {
        return Plain.maps(record.get("links")).stream()
                .filter(link -> type.equals(link.get("type")) && direction.equals(link.get("direction")))
                .map(link -> Markup.escaped(link.get("otherName")) + " " + Markup.id(link.get("otherId")))
                .distinct()
                .collect(Collectors.joining("<br>"));
    }

    /** {@return the most telling label} */
    static String kind(Map<String, @Nullable Object> record) {
        return Plain.texts(record.get("labels")).stream()
                .filter(label -> !GENERAL.contains(label))
                .sorted()
                .findFirst()
                .orElse("Record");
    }

    static String id(Map<String, @Nullable Object> record) {
        return Plain.text(record, "id");
    }
}
