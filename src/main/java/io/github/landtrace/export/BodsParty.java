package io.github.landtrace.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes statements about persons and entities. */
final class BodsParty {

    /** Kinds of companies that the standard has and a register told. */
    private static final Map<String, String> KINDS = Map.of(
            "REGISTERED_ENTITY", "registeredEntity",
            "LEGAL_ENTITY", "legalEntity",
            "ARRANGEMENT", "arrangement",
            "ANONYMOUS_ENTITY", "anonymousEntity",
            "UNKNOWN_ENTITY", "unknownEntity");

    private final Picture picture;
    private final Map<String, Picture.Node> nodes;
    private final Set<String> components;

    /** @param components the records that declared interests go through */
    BodsParty(Picture picture, Set<String> components) {
        this.picture = picture;
        this.nodes = picture.nodesById();
        this.components = components;
    }

    /** {@return whether a node is someone who can have an interest} */
    static boolean is(Picture.Node node) {
        return node.isA("Party") && !node.isA("Version");
    }

    ObjectNode statement(Picture.Node node) {
        boolean isPerson = node.isA("Person");
        ObjectNode statement =
                BodsStatement.of(node.id(), isPerson ? "person" : "entity", node.id(), node.properties());
        ObjectNode details = statement.putObject("recordDetails");
        details.put("isComponent", components.contains(node.id()));
        if (isPerson) {
            details.put("personType", "knownPerson");
            details.putArray("names").addObject().put("type", "legal").put("fullName", node.caption());
            BodsStatement.putDay(details, "birthDate", node.properties().get("bornOn"));
            BodsStatement.putDay(details, "deathDate", node.properties().get("diedOn"));
        } else {
            entity(details, node);
        }
        parcels(details, node);
        return statement;
    }

    private static void entity(ObjectNode details, Picture.Node node) {
        ObjectNode type = details.putObject("entityType").put("type", type(node));
        type.put("details", kind(node));
        details.put("name", node.caption());
        String number = node.text("registrationNo");
        if (!number.isEmpty()) {
            details.putArray("identifiers").addObject().put("id", number).put("schemeName", "registration number");
        }
        if (node.isA("Household") && !node.text("registerNo").isEmpty()) {
            details.putArray("identifiers")
                    .addObject()
                    .put("id", node.text("registerNo"))
                    .put("schemeName", "household register");
        }
        BodsStatement.putDay(details, "foundingDate", node.properties().get("foundedOn"));
        BodsStatement.putDay(details, "dissolutionDate", node.properties().get("dissolvedOn"));
    }

    private static String type(Picture.Node node) {
        if (node.isA("Household")) {
            return "arrangement";
        }
        if (node.isA("Agency")) {
            return node.text("level").equals("STATE") ? "state" : "stateBody";
        }
        if (node.isA("Collective") || node.isA("Institution")) {
            return "legalEntity";
        }
        return KINDS.getOrDefault(node.text("kind"), "registeredEntity");
    }

    /** {@return what the model calls it: "household", "cooperative, land share"} */
    private static String kind(Picture.Node node) {
        String label = node.labels().stream()
                .filter(one -> !one.equals("Record") && !one.equals("Party"))
                .findFirst()
                .orElse("party");
        String kind = node.text("kind");
        return (label + (kind.isEmpty() ? "" : ", " + kind.replace('_', ' '))).toLowerCase(Locale.ROOT);
    }

    private void parcels(ObjectNode details, Picture.Node node) {
        ArrayNode parcels = JsonText.MAPPER.createArrayNode();
        for (Picture.Link holds : picture.links("HOLDS")) {
            Picture.Node right = nodes.get(holds.target());
            if (holds.source().equals(node.id()) && right != null) {
                picture.parcelOf(right.id()).ifPresent(parcel -> parcel(parcels.addObject(), holds, right, parcel));
            }
        }
        if (!parcels.isEmpty()) {
            details.set("landtraceParcels", parcels);
        }
    }

    private static void parcel(ObjectNode into, Picture.Link holds, Picture.Node right, Picture.Node parcel) {
        into.put("parcelId", parcel.id());
        into.put("cadastralNo", parcel.text("cadastralNo"));
        if (parcel.properties().get("areaM2") instanceof Number area) {
            into.put("areaM2", area.doubleValue());
        }
        into.put("rightId", right.id());
        into.put("rightType", right.text("type"));
        if (holds.properties().get("numerator") instanceof Long numerator
                && holds.properties().get("denominator") instanceof Long denominator) {
            into.put("numerator", numerator).put("denominator", denominator);
        }
        BodsStatement.putDay(into, "startDate", right.properties().get("from"));
        BodsStatement.putDay(into, "endDate", right.properties().get("to"));
        into.put("sources", holds.text("sourceIds").replace(";", ", "));
    }
}
