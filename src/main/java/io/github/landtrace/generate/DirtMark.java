package io.github.landtrace.generate;

/**
 * Where dirt fell.
 *
 * @param kind MISSING_PAPER, SWAPPED_DATE, DUPLICATE_PERSON, NAME_VARIANT or OLD_PLACE_CODE
 * @param recordId the row that is dirty
 * @param about what it was: the other person of a duplicate, the right value, the record without its paper
 */
record DirtMark(String kind, String recordId, String about) {}
