package io.github.landtrace.trace;

import java.util.List;

/** Which way stakes are followed. */
enum Direction {
    /** To who holds a party. */
    UP {
        @Override
        List<Holding> from(Holdings holdings, String party) {
            return holdings.in(party);
        }

        @Override
        String end(Holding holding) {
            return holding.holder();
        }
    },
    /** To what a party holds. */
    DOWN {
        @Override
        List<Holding> from(Holdings holdings, String party) {
            return holdings.of(party);
        }

        @Override
        String end(Holding holding) {
            return holding.issuer();
        }
    };

    /** {@return the holdings that lead on from a party} */
    abstract List<Holding> from(Holdings holdings, String party);

    /** {@return where a holding leads} */
    abstract String end(Holding holding);
}
