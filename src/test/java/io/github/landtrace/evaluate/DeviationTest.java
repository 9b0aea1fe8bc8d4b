package io.github.landtrace.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationTest {

    private static Label label(String kind, String verdict, @Nullable String severity, String guard) {
        return Label.of(Map.of(
                "rule", "R01",
                "subjectId", "H-1",
                "key", "SU-1",
                "kind", kind,
                "guard", guard,
                "verdict", verdict,
                "severity", severity == null ? "" : severity,
                "variant", "CLASS",
                "note", "handed in"));
    }

    private static Found found(String verdict, @Nullable String severity, @Nullable String guard) {
        return new Found(new Subject("H-1", "SU-1"), verdict, severity, guard, "because");
    }

    @ParameterizedTest
    @CsvSource({
        "POSITIVE, FLAGGED, HARD, UNKNOWN,     , RECALL",
        "POSITIVE, FLAGGED, HARD, CLEARED,     , RECALL",
        "POSITIVE, FLAGGED, HARD, FLAGGED, SOFT, SEVERITY",
        "POSITIVE, UNKNOWN,     , FLAGGED, HARD, PAPERS",
        "POSITIVE, UNKNOWN,     , CLEARED,     , VERDICT",
        "POSITIVE, CONFLICT,    , FLAGGED, SOFT, PRECISION",
        "DECOY,    CLEARED,     , FLAGGED, SOFT, PRECISION",
        "DECOY,    CLEARED,     , FLAGGED, HARD, NO_HARD_DECOY",
        "DECOY,    NONE,        , FLAGGED, HARD, NO_HARD_DECOY",
        "DECOY,    NONE,        , UNKNOWN,     , VERDICT",
        "DECOY,    FLAGGED, SOFT, FLAGGED, HARD, NO_HARD_DECOY",
    })
    void countsAgainstTheGoalThatItTouches(
            String kind, String verdict, String severity, String got, String gotSeverity, String against) {
        Deviation deviation = Deviation.of(label(kind, verdict, severity, "KIN"), found(got, gotSeverity, null));

        assertThat(deviation).isNotNull();
        assertThat(deviation.against()).isEqualTo(against);
        assertThat(deviation.why()).contains("because").contains("handed in");
    }

    @Test
    void saysThatThereIsNoRow() {
        assertThat(Deviation.of(label("POSITIVE", "FLAGGED", "HARD", ""), null))
                .isNotNull()
                .satisfies(it -> assertThat(it.against()).isEqualTo("RECALL"))
                .satisfies(it -> assertThat(it.got()).isEqualTo("NONE"));
        assertThat(Deviation.of(label("DECOY", "CLEARED", null, "KIN"), null))
                .isNotNull()
                .satisfies(it -> assertThat(it.against()).isEqualTo("VERDICT"));
    }

    @Test
    void isNoneWhereRuleAndLabelAgree() {
        assertThat(Deviation.of(label("DECOY", "NONE", null, "KIN"), null)).isNull();
        assertThat(Deviation.of(label("DECOY", "CLEARED", null, "KIN"), found("CLEARED", null, "KIN")))
                .isNull();
        assertThat(Deviation.of(label("DECOY", "FLAGGED", "HARD", ""), found("FLAGGED", "HARD", null)))
                .isNull();
    }

    @Test
    void takesTheGuardThatHeldFirst() {
        Deviation deviation = Deviation.of(label("DECOY", "CLEARED", null, "KIN"), found("CLEARED", null, "APPROVED"));

        assertThat(deviation).isNotNull();
        assertThat(deviation.against()).isEqualTo("GUARD");
        assertThat(deviation.expected()).isEqualTo("CLEARED KIN");
        assertThat(deviation.got()).isEqualTo("CLEARED APPROVED");
    }

    @Test
    void aFlagThatNoLabelSpeaksOfCountsAgainstPrecision() {
        Tally tally = new Tally();
        tally.add(label("POSITIVE", "FLAGGED", "HARD", ""), found("FLAGGED", "HARD", null));
        tally.addExtra(found("FLAGGED", "HARD", null));
        tally.addExtra(found("UNKNOWN", null, null));
        Figures figures = tally.figures("R01", "", "");
        List<Goal> goals = Goal.of(figures, true, List.of(Deviation.extra("R01", found("FLAGGED", "HARD", null))));

        assertThat(figures.precise()).isEqualTo(new Share(1, 2));
        assertThat(figures.found()).isEqualTo(new Share(1, 1));
        assertThat(figures.unknown()).isEqualTo(new Share(1, 3));
        assertThat(figures.extra()).isEqualTo(2);
        assertThat(goals).filteredOn(goal -> !goal.met()).extracting(Goal::goal).containsExactly("PRECISION");
        assertThat(Goal.of(figures, false, List.of())).allMatch(Goal::met);
    }
}
