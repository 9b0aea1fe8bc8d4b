package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Cooperative;
import io.github.landtrace.generate.Label;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;

/** What R11 is to say of a planted cooperative. */
final class EliteLabels {

    private EliteLabels() {}

    /** A limit of law, looked at on the day of a list of members, which may have got lost. */
    static Label listed(Variant variant, Village village, Cooperative cooperative, LocalDate on, String limit) {
        Label label = label(variant, cooperative, limit, "HARD");
        boolean edge = variant.kind() == Variant.Kind.DECOY && variant.guard() == null;
        if (variant.name().equals("LAW_BEFORE_2018") || edge) {
            return label;
        }
        if (village.dirt().losesPaper()) {
            return Label.unknown(EliteCapture.RULE, cooperative.id(), limit, variant, "the list of members got lost");
        }
        village.papers().completeFor(cooperative.id(), on.plusDays(90), "REGISTRATION");
        return label;
    }

    static Label label(Variant variant, Cooperative cooperative, String limit, String severity) {
        String id = cooperative.id();
        if (variant.guard() != null) {
            return Label.cleared(EliteCapture.RULE, id, limit, variant, "explained: " + variant.name());
        }
        return variant.kind() == Variant.Kind.DECOY
                ? Decoys.none(EliteCapture.RULE, id, limit, variant, "at the limit, not beyond it")
                : Label.flagged(EliteCapture.RULE, id, limit, variant, severity, "beyond the limit: " + limit);
    }
}
