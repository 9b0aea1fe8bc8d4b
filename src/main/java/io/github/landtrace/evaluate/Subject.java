package io.github.landtrace.evaluate;

/** What tells one finding of a rule from its others. */
record Subject(String subjectId, String key) {}
