package io.github.landtrace.generate;

/** How dirty the data of a village are, drawn from a stream of its own, so that the same village is made with and without. */
public final class Dirt {

    /** Consents and other papers that are missing [design, section 5]. */
    static final double MISSING_PAPERS = 0.02;

    /** Days and months written in the wrong order [design, section 5]. */
    static final double SWAPPED_DATES = 0.01;

    /** Persons who stand twice in the register [design, section 5]. */
    static final double DUPLICATE_PERSONS = 0.005;

    /** Names written otherwise; the design gives no rate. */
    static final double NAME_VARIANTS = 0.005;

    /** Registrations under a code that had been replaced, where there is one; the design gives no rate. */
    static final double OLD_PLACE_CODES = 0.005;

    private final double factor;
    private final Draw draw;

    Dirt(double factor, Draw draw) {
        this.factor = factor;
        this.draw = draw;
    }

    /** {@return whether the paper that would decide got lost: then it is not written, and the label says UNKNOWN} */
    public boolean losesPaper() {
        return falls(MISSING_PAPERS);
    }

    boolean falls(double rate) {
        return draw.chance(rate * factor);
    }

    Draw draw() {
        return draw;
    }
}
