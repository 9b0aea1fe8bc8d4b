package io.github.landtrace.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.landtrace.graph.PointValue;
import java.util.List;
import java.util.Map;

/** Makes entities of parties and parcels. */
final class FtmThing {

    /** The first label that fits decides. */
    private static final List<Map.Entry<String, String>> SCHEMATA = List.of(
            Map.entry("Person", "Person"),
            Map.entry("Household", "Organization"),
            Map.entry("Collective", "Organization"),
            Map.entry("Institution", "Organization"),
            Map.entry("Agency", "PublicBody"),
            Map.entry("Cooperative", "Company"),
            Map.entry("Company", "Company"),
            Map.entry("Lender", "Company"),
            Map.entry("Parcel", "RealEstate"));

    private FtmThing() {}

    static boolean is(Picture.Node node) {
        return !schema(node).isEmpty() && !node.isA("Version");
    }

    /** {@return the schema of a node, empty where it has none} */
    static String schema(Picture.Node node) {
        return SCHEMATA.stream()
                .filter(entry -> node.isA(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    static ObjectNode entity(Picture.Node node) {
        FtmEntity entity = new FtmEntity(node.id(), schema(node))
                .put("name", node.caption())
                .known(node.properties());
        switch (schema(node)) {
            case "Person" ->
                entity.put("birthDate", node.properties().get("bornOn"))
                        .put("deathDate", node.properties().get("diedOn"));
            case "RealEstate" -> {
                entity.put("area", node.properties().get("areaM2"))
                        .put("cadastralCode", node.properties().get("cadastralNo"))
                        .put("landType", node.properties().get("landClass"));
                if (node.properties().get("location") instanceof PointValue point) {
                    entity.put("longitude", point.x()).put("latitude", point.y());
                }
            }
            default ->
                entity.put("legalForm", legalForm(node))
                        .put("registrationNumber", node.properties().get("registrationNo"))
                        .put("idNumber", node.properties().get("registerNo"))
                        .put("incorporationDate", node.properties().get("foundedOn"))
                        .put("dissolutionDate", node.properties().get("dissolvedOn"));
        }
        return entity.made();
    }

    private static String legalForm(Picture.Node node) {
        String label = node.labels().stream()
                .filter(one -> !one.equals("Record") && !one.equals("Party"))
                .findFirst()
                .orElse("");
        String kind = node.text("kind");
        return kind.isEmpty() ? label : label + " " + kind;
    }
}
