package io.github.landtrace.cypher;

import java.util.List;
import java.util.stream.Collectors;

/** The files under {@code cypher/} cannot be used; carries every problem of every file. */
public final class CypherFilesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public CypherFilesException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** {@return every problem, in the order of files and lines} */
    public List<Problem> problems() {
        return problems;
    }
}
