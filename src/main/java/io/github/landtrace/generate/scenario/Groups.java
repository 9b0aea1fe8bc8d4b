package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;

/** Collectives below a village, which own land of their own beside it. */
final class Groups {

    private static final LocalDate SINCE = LocalDate.of(1985, 1, 1);

    private Groups() {}

    /** {@return a new collective of a group in a division} */
    static Row found(Village village, String divisionId) {
        return village.add("collectives")
                .set("name", village.placeName() + "村民小组（虚构）")
                .set("level", "GROUP")
                .set("divisionId", divisionId);
    }

    /** Makes a person a member of a group from 1985, or from birth. */
    static void join(Village village, Row group, String personId, LocalDate bornOn) {
        village.add("memberships")
                .set("memberId", personId)
                .set("ofId", group.id())
                .set("role", "MEMBER")
                .set("basis", "BIRTH")
                .set("from", bornOn.isAfter(SINCE) ? bornOn : SINCE);
    }
}
