package io.github.landtrace.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is named by the records of a finding.
 *
 * @param id of the party
 * @param name empty when it has none
 * @param kind such as Person or Cooperative
 * @param roles what it has to do with which record, such as {@code PAID_TO PM-1}
 */
record People(String id, String name, String kind, List<String> roles) {

    private static final int MOST_ROLES = 8;
    private static final Set<String> KINDS =
            Set.of("Person", "Household", "Collective", "Cooperative", "Company", "Lender", "Agency", "Institution");

    private static final Set<String> BELONGING = Set.of("MEMBER_OF", "HOLDS_OFFICE");

    People {
        roles = List.copyOf(roles);
    }

    /** {@return the parties among the records and at the other ends of their relationships, by id} */
    static List<People> of(List<Map<String, @Nullable Object>> records) {
        Map<String, People> people = new TreeMap<>();
        Map<String, Set<String>> roles = new TreeMap<>();
        for (Map<String, @Nullable Object> record : records) {
            Map<String, @Nullable Object> properties = Plain.map(record.get("properties"));
            String recordId = Plain.text(record, "id");
            add(people, recordId, Plain.text(properties, "name"), Plain.texts(record.get("labels")));
            for (Map<String, @Nullable Object> link : Plain.maps(record.get("links"))) {
                String other = Plain.text(link, "otherId");
                add(people, other, Plain.text(link, "otherName"), Plain.texts(link.get("otherLabels")));
                roles.computeIfAbsent(other, unused -> new TreeSet<>()).add(role(link, recordId));
            }
        }
        return people.values().stream()
                .map(one -> new People(one.id(), one.name(), one.kind(), few(roles.getOrDefault(one.id(), Set.of()))))
                .toList();
    }

    /** {@return the ids of the parties} */
    static List<String> namedIn(List<Map<String, @Nullable Object>> records) {
        return of(records).stream().map(People::id).toList();
    }

    /** A collective has hundreds of members, whom a case does not concern unless it names them itself. */
    static Map<String, @Nullable Object> withoutOutsiders(
            Map<String, @Nullable Object> record, Collection<String> ids) {
        if (!Plain.texts(record.get("labels")).contains("Collective")) {
            return record;
        }
        Map<String, @Nullable Object> smaller = new LinkedHashMap<>(record);
        smaller.computeIfPresent(
                "links",
                (name, links) -> Plain.maps(links).stream()
                        .filter(link -> !BELONGING.contains(Plain.text(link, "type"))
                                || ids.contains(Plain.text(link, "otherId")))
                        .toList());
        return smaller;
    }

    private static void add(Map<String, People> people, String id, String name, List<String> labels) {
        labels.stream()
                .filter(KINDS::contains)
                .sorted()
                .findFirst()
                .ifPresent(kind -> people.putIfAbsent(id, new People(id, name, kind, List.of())));
    }

    private static String role(Map<String, @Nullable Object> link, String recordId) {
        String type = Plain.text(link, "type").replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
        return "OUT".equals(link.get("direction")) ? recordId + " " + type + " it" : type + " " + recordId;
    }

    private static List<String> few(Set<String> roles) {
        List<String> few = new ArrayList<>(roles.stream().limit(MOST_ROLES).toList());
        if (roles.size() > MOST_ROLES) {
            few.add("and " + (roles.size() - MOST_ROLES) + " more");
        }
        return few;
    }
}
