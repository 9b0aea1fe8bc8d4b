package io.github.landtrace.bench;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/** Another database that holds the same stakes and is asked the same question. For use by one thread. */
interface Peer extends AutoCloseable {

    /** {@return what it is, with its version} */
    String name();

    /** Takes all rows, with the indexes that the question needs; once. */
    void load(Iterator<Stake> stakes);

    /** {@return the ids of all stakes at most so many steps above an organisation on a day, sorted} */
    List<String> trace(String partyId, LocalDate asOf, int depth);

    @Override
    void close();
}
