package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/** The collective leases its own land to a project, which asks for two thirds and for the township. */
final class CollectiveVote {

    private CollectiveVote() {}

    /** {@return what R04 is to say, and R24 of the same vote} */
    static List<Label> plant(Variant variant, Village village, LocalDate on) {
        Leasing leasing = Leasing.ofCollective(village, on);
        boolean below = variant.name().equals("BELOW_QUORUM");
        leasing.resolve(below ? 19 : 20, 30);
        String id = leasing.event().id();
        village.deeds()
                .authorised(
                        leasing.event(),
                        village.papers().approval(on.minusDays(5), "TOWNSHIP", "Contract with an outsider"));
        village.papers().completeFor(id, on, "CONSENT", "RESOLUTION");
        String project = leasing.project().id();
        return below
                ? List.of(
                        Label.flagged("R04", project, id, variant, "HARD", "voted by too few"),
                        Label.flagged("R24", leasing.developer(), id, variant, "HARD", "voted by too few"))
                : List.of(Decoys.none("R04", project, id, variant, "just at the quorum"));
    }
}
