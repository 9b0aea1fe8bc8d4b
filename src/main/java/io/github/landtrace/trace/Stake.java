package io.github.landtrace.trace;

/**
 * What one entry of a register says that a holder has of an issuer on the day.
 *
 * @param shares in capital, in percent
 * @param votes in votes, in percent; unknown unless the register says it
 */
public record Stake(String holder, String issuer, Interval shares, Interval votes) {

    /** {@return the interval of a kind} */
    Interval of(StakeKind kind) {
        return kind == StakeKind.SHARES ? shares : votes;
    }
}
