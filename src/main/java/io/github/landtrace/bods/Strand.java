package io.github.landtrace.bods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;

/**
 * One kind of interest of a relationship: its history is a sequence of periods.
 *
 * @param interest the standard's type of interest in capitals, such as {@code VOTING_RIGHTS}
 * @param indirect whether it is declared to go through others
 */
record Strand(String interest, boolean indirect) implements Comparable<Strand> {

    static final Strand UNKNOWN = new Strand("UNKNOWN_INTEREST", false);

    private static final Set<String> OFFICES = Set.of("BOARD_MEMBER", "BOARD_CHAIR", "SENIOR_MANAGING_OFFICIAL");
    private static final Set<String> UNTOLD = Set.of("UNKNOWN_INTEREST", "UNPUBLISHED_INTEREST");

    /** @param hasComponents whether the relationship names the parts that it goes through */
    static Strand of(JsonNode interest, boolean hasComponents) {
        String directness = interest.path("directOrIndirect").asText("unknown");
        boolean indirect = directness.equals("indirect") || (hasComponents && !directness.equals("direct"));
        return new Strand(inCapitals(interest.path("type").asText("unknownInterest")), indirect);
    }

    /** {@return a name such as {@code votingRights} as {@code VOTING_RIGHTS}} */
    static String inCapitals(String name) {
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    boolean isShares() {
        return !indirect && interest.equals("SHAREHOLDING");
    }

    boolean isVotes() {
        return !indirect && interest.equals("VOTING_RIGHTS");
    }

    /** {@return whether it may be a stake, though nothing says of how much} */
    boolean isUntold() {
        return !indirect && UNTOLD.contains(interest);
    }

    boolean isStake() {
        return isShares() || isVotes() || isUntold();
    }

    boolean isOffice() {
        return !indirect && OFFICES.contains(interest);
    }

    @Override
    public int compareTo(Strand other) {
        int order = interest.compareTo(other.interest);
        return order != 0 ? order : Boolean.compare(indirect, other.indirect);
    }
}
