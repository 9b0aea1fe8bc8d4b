package io.github.landtrace.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.Result;

/** Turns what the embedded database says of an explained or profiled statement into a {@link Plan}. */
final class InProcessPlans {

    private InProcessPlans() {}

    @SuppressWarnings("removal") // the GQL form of a notice has no stable code yet
    static Plan of(Result result) {
        Plan.Access access = switch (result.getQueryExecutionType().queryType()) {
            case READ_ONLY -> Plan.Access.READ;
            case WRITE -> Plan.Access.WRITE;
            case READ_WRITE -> Plan.Access.READ_WRITE;
            case SCHEMA_WRITE, DBMS -> Plan.Access.SCHEMA;
        };
        List<Plan.Notice> notices = new ArrayList<>();
        for (org.neo4j.graphdb.Notification notice : result.getNotifications()) {
            notices.add(new Plan.Notice(notice.getCode(), notice.getTitle(), notice.getDescription()));
        }
        return new Plan(
                access,
                result.columns(),
                notices,
                operator(
                        result.getExecutionPlanDescription(),
                        result.getQueryExecutionType().isProfiled()));
    }

    private static Plan.Operator operator(ExecutionPlanDescription plan, boolean profiled) {
        return new Plan.Operator(
                plan.getName(),
                String.valueOf(plan.getArguments().getOrDefault("Details", "")),
                profiled ? measured(plan, ExecutionPlanDescription.ProfilerStatistics::getRows) : Plan.NOT_MEASURED,
                profiled ? measured(plan, ExecutionPlanDescription.ProfilerStatistics::getDbHits) : Plan.NOT_MEASURED,
                plan.getChildren().stream()
                        .map(child -> operator(child, profiled))
                        .toList());
    }

    /** An operator that was never reached has no statistics. */
    private static long measured(
            ExecutionPlanDescription plan, ToLongFunction<ExecutionPlanDescription.ProfilerStatistics> figure) {
        return plan.hasProfilerStatistics() ? figure.applyAsLong(plan.getProfilerStatistics()) : 0;
    }
}
