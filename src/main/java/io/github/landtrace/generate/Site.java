package io.github.landtrace.generate;

/**
 * Where a village is and how large.
 *
 * @param index its place among all villages, from 0
 * @param township the real town that it lies in
 * @param code twelve digits: those of the town and three that no real village has (real ones end at 599)
 */
record Site(int index, Divisions.Division township, String code, int households) {

    String divisionId() {
        return "D-" + code;
    }
}
