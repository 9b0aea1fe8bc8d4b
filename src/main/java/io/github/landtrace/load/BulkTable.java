package io.github.landtrace.load;

import io.github.landtrace.cypher.Writes;
import io.github.landtrace.graph.BulkEntity;
import io.github.landtrace.graph.BulkKind;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of the rows of one table the nodes and relationships that its mapping's {@code writes:} block declares. */
final class BulkTable {

    private static final List<BulkKind.Property> SYSTEM_TIME = List.of(
            new BulkKind.Property(Table.RECORDED_AT, BulkKind.Type.DATETIME, false),
            new BulkKind.Property(Table.SUPERSEDED_AT, BulkKind.Type.DATETIME, false));
    private static final String VERSION = "Version";
    private static final String WAS = "WAS";

    private final TableCheck check;
    private final States states;
    private final KnownIds known;
    private final long firstVersion;
    /** Where the values of the properties stand among the columns. */
    private final int[] ofProperties;

    private final int[] ofSystemTime;
    private final int supersededAt;
    private final BulkKind nodes;
    private final BulkKind versions;
    private final BulkKind was;
    private final Map<Writes.Relationships, BulkKind> links = new LinkedHashMap<>();

    /** @param firstVersion the number of the first node that keeps an earlier state of a row of this table */
    BulkTable(TableCheck check, States states, KnownIds known, long firstVersion) {
        this.check = check;
        this.states = states;
        this.known = known;
        this.firstVersion = firstVersion;
        Table table = check.table();
        List<BulkKind.Property> properties = properties(table);
        ofProperties = positions(properties);
        ofSystemTime = positions(SYSTEM_TIME);
        supersededAt = ofSystemTime[1];
        List<String> labels =
                table.makesNodes() ? table.mapping().writes().nodes().get(0).labels() : List.of();
        nodes = new BulkKind(table.name(), labels, properties);
        versions = new BulkKind(table.name() + "-versions", List.of(VERSION), properties);
        was = new BulkKind(table.name() + "-was", List.of(WAS), SYSTEM_TIME);
        for (Writes.Relationships link : table.mapping().writes().relationships()) {
            String name = table.makesNodes() ? table.name() + "-" + columnOfOther(link) : table.name();
            links.put(link, new BulkKind(name, List.of(link.type()), table.makesNodes() ? SYSTEM_TIME : properties));
        }
    }

    TableCheck check() {
        return check;
    }

    boolean makesNodes() {
        return check.table().makesNodes();
    }

    boolean makesLinks() {
        return !links.isEmpty() || states.superseded() > 0;
    }

    /** {@return whether a row is written at all} */
    boolean writes(RawRow raw) {
        return !check.rejects(raw) && !states.isUnchanged(raw);
    }

    /** {@return the relationships that it makes at most, versions included} */
    long linksAtMost() {
        long loaded = check.read() - check.rejected().cardinality();
        return loaded * links.size() + (makesNodes() ? states.superseded() : 0);
    }

    /** {@return the node that a row is: the record itself, or what keeps an earlier state of it} */
    BulkEntity.Node node(RawRow raw, TypedRow row) {
        boolean superseded = states.isSuperseded(raw);
        return new BulkEntity.Node(
                superseded ? versions : nodes,
                superseded ? firstVersion + states.rank(raw) : known.number(row.id()),
                values(ofProperties, raw, row));
    }

    /** {@return the relationships that a row makes} */
    List<BulkEntity> links(RawRow raw, TypedRow row) {
        List<BulkEntity> made = new ArrayList<>(links.size() + 1);
        links.forEach((link, kind) -> add(made, link, kind, raw, row));
        if (makesNodes() && states.isSuperseded(raw)) {
            made.add(new BulkEntity.Link(
                    was, known.number(row.id()), firstVersion + states.rank(raw), values(ofSystemTime, raw, row)));
        }
        return made;
    }

    private void add(List<BulkEntity> made, Writes.Relationships link, BulkKind kind, RawRow raw, TypedRow row) {
        for (String from : row.idsIn(link.from().column())) {
            for (String to : row.idsIn(link.to().column())) {
                BulkEntity.Link next = new BulkEntity.Link(
                        kind,
                        known.number(from),
                        known.number(to),
                        values(makesNodes() ? ofSystemTime : ofProperties, raw, row));
                // Two columns that lead to the same record by the same type make one relationship, as MERGE does.
                if (made.stream().noneMatch(other -> isSame(other, next))) {
                    made.add(next);
                }
            }
        }
    }

    private static boolean isSame(BulkEntity other, BulkEntity.Link next) {
        return other instanceof BulkEntity.Link link
                && link.from() == next.from()
                && link.to() == next.to()
                && link.kind().type().equals(next.kind().type());
    }

    /** A state that was retracted before the next one began ended then. */
    private BulkEntity.Values values(int[] positions, RawRow raw, TypedRow row) {
        ColumnValues values = (ColumnValues) row.values();
        ZonedDateTime until = states.isSuperseded(raw) ? states.until(raw) : null;
        return place -> {
            Object own = values.at(positions[place]);
            return own == null && positions[place] == supersededAt ? until : own;
        };
    }

    private int[] positions(List<BulkKind.Property> of) {
        Columns columns =
                new Columns(check.table().fields().stream().map(Field::name).toList());
        return of.stream()
                .mapToInt(property -> columns.position(property.name()))
                .toArray();
    }

    private static List<BulkKind.Property> properties(Table table) {
        List<String> names = new ArrayList<>();
        if (table.makesNodes()) {
            Writes.Nodes declared = table.mapping().writes().nodes().get(0);
            names.add(declared.key());
            names.addAll(declared.properties());
        } else {
            names.addAll(table.link().key());
            names.addAll(table.link().properties());
        }
        return names.stream()
                .map(name -> property(table.field(name)
                        .orElseThrow(() -> new LoadException(table.mapping().path() + ": \"writes\" names \"" + name
                                + "\", which the table lacks; use one of its columns"))))
                .toList();
    }

    private static BulkKind.Property property(Field field) {
        BulkKind.Type type = field.type() == Field.Type.GEOPOINT
                ? BulkKind.Type.POINT
                : BulkKind.Type.valueOf(field.type().name());
        return new BulkKind.Property(field.name(), type, field.listSeparator() != null);
    }

    private static String columnOfOther(Writes.Relationships link) {
        return link.from().column().equals(Table.ID)
                ? link.to().column()
                : link.from().column();
    }
}
