package io.github.landtrace.bench;

import java.util.List;

/**
 * Nodes with a label, or relationships of a type, as a table of another database.
 *
 * @param label the label, or the type
 * @param example what stands for it in the benchmark's query
 */
record CopiedTable(String name, String query, String label, String example) {

    private static final List<String> NODE = List.of(
            "id text",
            "kind text",
            "form text",
            "from_status text",
            "to_status text",
            "day date",
            "is_current boolean");
    private static final List<String> LINK =
            List.of("start_id text", "end_id text", "kind text", "since date", "is_current boolean");

    /** What rule R01 looks at before it judges. */
    static final List<CopiedTable> OF_R01 = List.of(
            node("surrender", "Surrender"),
            node("take_back", "TakeBack"),
            node("transfer", "Transfer"),
            node("land_right", "LandRight"),
            node("parcel", "Parcel"),
            node("registration_change", "RegistrationChange"),
            link("ended", "ENDED"),
            link("holds", "HOLDS"),
            link("lies_over", "OVER"),
            link("located_in", "LOCATED_IN"),
            link("member_of", "MEMBER_OF"),
            link("underwent", "UNDERWENT"),
            link("part_of", "PART_OF"));

    private static CopiedTable node(String name, String label) {
        return new CopiedTable(name, BenchCatalogue.NODES, label, ":Parcel");
    }

    private static CopiedTable link(String name, String type) {
        return new CopiedTable(name, BenchCatalogue.LINKS, type, ":PART_OF");
    }

    String create() {
        return "CREATE TABLE " + name + " (" + String.join(", ", isOfNodes() ? NODE : LINK) + ")";
    }

    /** {@return what a database that looks up row by row needs} */
    List<String> indexes() {
        return isOfNodes()
                ? List.of("ALTER TABLE " + name + " ADD PRIMARY KEY (id)")
                : List.of("CREATE INDEX ON " + name + " (start_id)", "CREATE INDEX ON " + name + " (end_id)");
    }

    private boolean isOfNodes() {
        return query.equals(BenchCatalogue.NODES);
    }
}
