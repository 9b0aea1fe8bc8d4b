package io.github.landtrace.load;

/** A row whose cells all fit, with what stands in the file. */
record Candidate(RawRow raw, TypedRow row) {

    String id() {
        return row.id();
    }
}
