package io.github.landtrace.testing;

import io.github.landtrace.graph.Plan;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a plan takes longer in a larger graph, whatever is asked. */
public final class PlanShape {

    private static final Pattern SCAN = Pattern.compile(
            "\\w*(AllNodes|ByLabels?|AllRelationships|RelationshipTypes?|NodeIndex|RelationshipIndex)Scan");
    private static final String PRODUCT = "CartesianProduct";
    private static final String UNIQUE_SEEK = "NodeUniqueIndexSeek";
    /** Give at most one row for one. */
    private static final Set<String> KEEPS_ROWS =
            Set.of("Argument", "CacheProperties", "Filter", "Projection", UNIQUE_SEEK, PRODUCT);

    private PlanShape() {}

    /** {@return the operators that read every node or relationship of the graph, or of a label, type or index} */
    public static List<String> scans(Plan plan) {
        return plan.root()
                .all()
                .map(Plan.Operator::name)
                .filter(name -> SCAN.matcher(name).matches())
                .toList();
    }

    /** {@return the products of two sides that are not both one row, found by a unique index} */
    public static List<String> wideProducts(Plan plan) {
        return plan.root()
                .all()
                .filter(operator -> operator.name().equals(PRODUCT))
                .filter(operator -> !operator.children().stream().allMatch(PlanShape::isOneRow))
                .map(Plan.Operator::toString)
                .toList();
    }

    private static boolean isOneRow(Plan.Operator side) {
        return side.all()
                .allMatch(operator -> KEEPS_ROWS.contains(operator.name())
                        && !(operator.name().equals(UNIQUE_SEEK)
                                && operator.details().contains(" IN ")));
    }
}
