package io.github.landtrace.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes statements about stakes, offices, memberships and declared interests. */
final class BodsRelationship {

    private static final Set<String> TYPES = Set.of("HOLDS_STAKE", "HOLDS_OFFICE", "MEMBER_OF", "DECLARED_INTEREST");

    /** Offices that the standard has a type for, by the titles that {@code import-bods} gives them. */
    private static final Map<String, String> OFFICES = Map.of(
            "board member", "boardMember",
            "board chair", "boardChair",
            "senior managing official", "seniorManagingOfficial");

    private BodsRelationship() {}

    /** {@return whether a link is an interest of one party in another that is no person} */
    static boolean is(Picture.Link link, Map<String, Picture.Node> nodes) {
        Picture.Node holder = nodes.get(link.source());
        Picture.Node subject = nodes.get(link.target());
        return TYPES.contains(link.type())
                && holder != null
                && subject != null
                && BodsParty.is(holder)
                && BodsParty.is(subject)
                && !subject.isA("Person");
    }

    /** {@return what an indirect interest is declared to go through} */
    static List<String> componentIds(Picture.Link link) {
        return link.properties().get("componentIds") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** @param written the records of the statements above */
    static ObjectNode statement(Picture.Link link, boolean isComponent, Set<String> written) {
        ObjectNode statement = BodsStatement.of(link.id(), "relationship", link.target(), link.properties());
        ObjectNode details = statement.putObject("recordDetails");
        details.put("isComponent", isComponent);
        List<String> components =
                componentIds(link).stream().filter(written::contains).toList();
        if (!components.isEmpty() && !isComponent) {
            ArrayNode names = details.putArray("componentRecords");
            components.forEach(names::add);
        }
        details.put("subject", link.target());
        details.put("interestedParty", link.source());
        interests(details.putArray("interests"), link);
        return statement;
    }

    private static void interests(ArrayNode interests, Picture.Link link) {
        switch (link.type()) {
            case "HOLDS_STAKE" -> stake(interests, link);
            case "HOLDS_OFFICE" -> {
                String type = OFFICES.getOrDefault(link.text("title"), "otherInfluenceOrControl");
                interest(interests, link, type, "direct").put("details", "office: " + link.text("title"));
            }
            case "MEMBER_OF" -> {
                String role = link.text("role");
                interest(interests, link, "beneficiaryOfLegalArrangement", "direct")
                        .put("details", "member" + (role.isEmpty() ? "" : ": " + role.toLowerCase(Locale.ROOT)));
            }
            default -> {
                boolean indirect = Boolean.TRUE.equals(link.properties().get("indirect"));
                ObjectNode interest =
                        interest(interests, link, camel(link.text("interest")), indirect ? "indirect" : "direct");
                BodsShare.put(interest, link, "share");
            }
        }
    }

    /** Shares by the interval that was computed of units, where there is one. */
    private static void stake(ArrayNode interests, Picture.Link link) {
        ObjectNode shares = interest(interests, link, "shareholding", "direct");
        BodsShare.put(shares, link, link.properties().containsKey("percentMin") ? "percent" : "share");
        if (!link.text("units").isEmpty()) {
            shares.put("details", "units: " + link.text("units"));
        }
        if (!link.text("votesMin").isEmpty()) {
            BodsShare.put(interest(interests, link, "votingRights", "direct"), link, "votes");
        }
    }

    private static ObjectNode interest(ArrayNode interests, Picture.Link link, String type, String directness) {
        ObjectNode interest = interests.addObject().put("type", type).put("directOrIndirect", directness);
        BodsStatement.putDay(interest, "startDate", link.properties().get("from"));
        BodsStatement.putDay(interest, "endDate", link.properties().get("to"));
        return interest;
    }

    /** {@return "votingRights" for {@code VOTING_RIGHTS}} */
    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}
