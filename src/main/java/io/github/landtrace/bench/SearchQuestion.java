package io.github.landtrace.bench;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something typed into the search, and what of the sample is meant by it. Written by hand, by what people know of names and
 * places, not by what the search finds.
 *
 * @param kind what is hard about it
 * @param expected ids of the records that are meant; empty where there is none, and nothing or little is to be found
 */
public record SearchQuestion(String kind, String typed, List<String> expected) {

    private static final String FILE = "search-benchmark.csv";

    public SearchQuestion {
        expected = List.copyOf(expected);
    }

    /** {@return the published benchmark, in the order of its file} */
    public static List<SearchQuestion> all() {
        List<SearchQuestion> all = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(SearchQuestion.class.getResourceAsStream(FILE), FILE);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                all.add(new SearchQuestion(cell(row, "kind"), cell(row, "typed"), ids(cell(row, "expected"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all);
    }

    private static List<String> ids(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }

    /** {@return whether a record is meant} */
    boolean hasAnswer() {
        return !expected.isEmpty();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** {@return how much of what is meant, of as much as can be, stands among the first ids} */
    double recallAt(int first, List<String> found) {
        long hits = found.stream().limit(first).filter(expected::contains).count();
        return (double) hits / Math.min(first, expected.size());
    }

    /** {@return one over the rank of the first id that is meant; 0 where none is found} */
    double reciprocalRank(List<String> found) {
        for (int rank = 1; rank <= found.size(); rank++) {
            if (expected.contains(found.get(rank - 1))) {
                return 1.0 / rank;
            }
        }
        return 0;
    }
}
