package io.github.landtrace.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The direct stakes of one kind between all parties of a subgraph, by holder and by issuer. */
public final class Holdings {

    private final Map<String, IssuerBook> books = new LinkedHashMap<>();
    private final Map<String, List<Holding>> byHolder = new LinkedHashMap<>();
    private final Set<String> parties = new LinkedHashSet<>();

    private Holdings() {}

    /**
     * Adds parallel stakes up and tightens the maxima.
     *
     * @param unfetched what is missing, by issuer
     */
    public static Holdings of(StakeKind kind, Collection<Stake> stakes, Map<String, Unfetched> unfetched) {
        Map<String, List<Stake>> byIssuer = new LinkedHashMap<>();
        Holdings holdings = new Holdings();
        for (Stake stake : stakes) {
            byIssuer.computeIfAbsent(stake.issuer(), unused -> new ArrayList<>())
                    .add(stake);
            holdings.parties.add(stake.holder());
            holdings.parties.add(stake.issuer());
        }
        byIssuer.forEach((issuer, own) ->
                holdings.add(IssuerBook.of(issuer, kind, own, unfetched.getOrDefault(issuer, Unfetched.NONE))));
        return holdings;
    }

    private void add(IssuerBook book) {
        books.put(book.issuer(), book);
        for (Holding holding : book.holdings()) {
            byHolder.computeIfAbsent(holding.holder(), unused -> new ArrayList<>())
                    .add(holding);
        }
    }

    /** {@return the same without some holdings; maxima stay tightened by all of them} */
    Holdings only(Predicate<Holding> kept) {
        Holdings left = new Holdings();
        for (IssuerBook book : books.values()) {
            IssuerBook narrowed = book.only(kept);
            if (!narrowed.holdings().isEmpty()) {
                left.add(narrowed);
                left.parties.add(book.issuer());
                narrowed.holdings().forEach(holding -> left.parties.add(holding.holder()));
            }
        }
        return left;
    }

    /** {@return every party that holds or is held} */
    Set<String> parties() {
        return parties;
    }

    /** {@return who holds an issuer} */
    public List<Holding> in(String issuer) {
        IssuerBook book = books.get(issuer);
        return book == null ? List.of() : book.holdings();
    }

    /** {@return what a party holds} */
    public List<Holding> of(String holder) {
        return byHolder.getOrDefault(holder, List.of());
    }

    /** {@return everything that is held} */
    List<Holding> all() {
        return books.values().stream().flatMap(book -> book.holdings().stream()).toList();
    }

    @Nullable
    IssuerBook book(String issuer) {
        return books.get(issuer);
    }

    /** {@return the issuers whose minima cannot all be true} */
    List<IssuerBook> impossible() {
        return books.values().stream().filter(IssuerBook::impossible).toList();
    }
}
