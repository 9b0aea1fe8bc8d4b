package io.github.landtrace.graph;

import java.util.List;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;

/** Turns the driver's summary of an explained or profiled statement into a {@link Plan}. */
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
        return new Plan(
                access,
                columns,
                notices,
                summary.hasProfile() ? profiled(summary.profile()) : operator(summary.plan()));
    }

    private static Plan.Operator profiled(ProfiledPlan plan) {
        return new Plan.Operator(
                name(plan),
                details(plan),
                plan.records(),
                plan.dbHits(),
                plan.children().stream().map(Plans::profiled).toList());
    }

    private static Plan.Operator operator(org.neo4j.driver.summary.Plan plan) {
        return new Plan.Operator(
                name(plan),
                details(plan),
                Plan.NOT_MEASURED,
                Plan.NOT_MEASURED,
                plan.children().stream().map(Plans::operator).toList());
    }

    private static String name(org.neo4j.driver.summary.Plan plan) {
        String name = plan.operatorType();
        int at = name.indexOf('@');
        return at < 0 ? name : name.substring(0, at);
    }

    private static String details(org.neo4j.driver.summary.Plan plan) {
        return plan.arguments().containsKey("Details")
                ? plan.arguments().get("Details").asString("")
                : "";
    }
}
