package io.github.landtrace.trace;

/**
 * One owner of a target.
 *
 * @param ultimate whether nobody else owns it; an owner that is not ultimate stands where the trace was cut
 * @param share its integrated share
 * @param votes the votes in the target of it and of everything that it controls
 */
public record Owner(String party, boolean ultimate, Percent share, Verdict control, Percent votes) {}
