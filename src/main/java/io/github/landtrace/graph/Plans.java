package io.github.landtrace.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.neo4j.driver.summary.ResultSummary;

/** Turns the driver's summary of an explained statement into a {@link Plan}. */
final class Plans {

    private Plans() {}

    @SuppressWarnings("deprecation") // the GQL form of a notice has no stable code yet
    static Plan of(List<String> columns, ResultSummary summary) {
        Plan.Access access = switch (summary.queryType()) {
            case READ_ONLY -> Plan.Access.READ;
            case WRITE_ONLY -> Plan.Access.WRITE;
            case READ_WRITE -> Plan.Access.READ_WRITE;
            case SCHEMA_WRITE -> Plan.Access.SCHEMA;
        };
        List<Plan.Notice> notices = summary.notifications().stream()
                .map(notice -> new Plan.Notice(notice.code(), notice.title(), notice.description()))
                .toList();
        return new Plan(access, List.copyOf(columns), notices, operator(summary.plan()));
    }

    private static Plan.Operator operator(org.neo4j.driver.summary.Plan plan) {
        String name = plan.operatorType();
        int at = name.indexOf('@');
        String details = plan.arguments().containsKey("Details")
                ? plan.arguments().get("Details").asString("")
                : "";
        return new Plan.Operator(
                at < 0 ? name : name.substring(0, at),
                details,
                plan.children().stream().map(Plans::operator).collect(Collectors.toUnmodifiableList()));
    }
}
