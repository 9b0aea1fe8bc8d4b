package io.github.landtrace.bench;

/**
 * How one database wants to be asked.
 *
 * @param text the type of text
 * @param number the type of numbers
 * @param day the type of days
 * @param join how the recursion joins the next step: PostgreSQL keeps to the index only when told to, by LATERAL
 * @param end what closes that join
 * @param afterLoad what it needs after loading
 */
record SqlDialect(String text, String number, String day, String join, String end, String afterLoad) {

    static final SqlDialect POSTGRES = new SqlDialect(
            "text", "double precision", "date", "CROSS JOIN LATERAL (SELECT * FROM stake WHERE", ") stake", "ANALYZE");
    static final SqlDialect SQLITE = new SqlDialect("text", "real", "text", "JOIN stake ON", "", "ANALYZE");
    static final SqlDialect DUCKDB = new SqlDialect("varchar", "double", "date", "JOIN stake ON", "", "CHECKPOINT");

    String createTable() {
        return "CREATE TABLE stake (id " + text + " PRIMARY KEY, holder_id " + text + " NOT NULL, issuer_id " + text
                + " NOT NULL, units " + number + ", share_min " + number + ", share_max " + number + ", from_day " + day
                + ", to_day " + day + ")";
    }

    static String createIndex() {
        return "CREATE INDEX stake_issuer ON stake (issuer_id)";
    }

    static String insert() {
        return "INSERT INTO stake VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    }

    /** {@return the question; it takes the party, then twice the day, the depth, and twice the day again} */
    String trace() {
        String inForce = " AND from_day <= ? AND (to_day IS NULL OR to_day > ?)";
        return "WITH RECURSIVE above(party, depth) AS (SELECT CAST(? AS " + text + "), 0"
                + " UNION SELECT stake.holder_id, above.depth + 1 FROM above " + join
                + " stake.issuer_id = above.party" + inForce + end + " WHERE above.depth < CAST(? AS integer))"
                + " SELECT stake.id, stake.holder_id, stake.issuer_id, stake.units, stake.share_min, stake.share_max"
                + " FROM (SELECT DISTINCT party FROM above) above " + join + " stake.issuer_id = above.party" + inForce
                + end
                + " ORDER BY 1";
    }
}
