package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Cooperative;
import io.github.landtrace.generate.Cooperatives;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Variant;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;

/** R10: a cooperative of which kin of an official is a member or director, or which an official directs or chairs. */
final class InsiderCooperative {

    static final String DIRECTOR = "DIRECTOR_OF_A_COOPERATIVE";
    static final String KIN_DIRECTS = "KIN_DIRECTS_A_COOPERATIVE";
    static final String SECRETARY_DIRECTS = "SECRETARY_DIRECTS_A_COOPERATIVE";
    private static final long MEDIAN_FEN = 40_000;

    private InsiderCooperative() {}

    static boolean isDirected(Variant variant) {
        return List.of(DIRECTOR, KIN_DIRECTS, SECRETARY_DIRECTS).contains(variant.name());
    }

    /** {@return a cooperative that pays its members each year; the first may be the official's kin} */
    static String found(Variant variant, Village village, List<Household> members, String official, LocalDate on) {
        boolean chair = variant.name().equals("SECRETARY_CHAIR");
        LocalDate founded = on.minusYears(2);
        Cooperative cooperative =
                Cooperatives.found(village, chair ? "COMMUNITY_STOCK" : "SPECIALISED", members, founded, "tea");
        Household kin = members.get(0);
        if (chair) {
            Insiders.office(village, official, cooperative.id(), "理事长 chair of the council", founded);
        } else if (variant.name().equals(DIRECTOR) || variant.name().equals(SECRETARY_DIRECTS)) {
            Insiders.office(village, official, cooperative.id(), "理事 director", founded);
        } else {
            Insiders.kin(village, official, kin.head().id(), "SIBLING");
        }
        if (variant.name().equals(KIN_DIRECTS)) {
            Insiders.office(village, kin.head().id(), cooperative.id(), "理事 director", founded);
        }
        for (Household member : members) {
            Cooperatives.joinForCash(village, cooperative, member.id(), 10, founded);
            long most = MEDIAN_FEN * 3 / 2;
            long fen = member != kin
                    ? MEDIAN_FEN
                    : switch (variant.name()) {
                        case "ABOVE_THRESHOLD" -> most + 1;
                        case "AT_THRESHOLD" -> most;
                        default -> MEDIAN_FEN;
                    };
            LocalDate due = on.plusYears(1);
            village.deeds().payment("DIVIDEND", fen, due, due, cooperative.id(), cooperative.id(), member.id());
        }
        return cooperative.id();
    }
}
