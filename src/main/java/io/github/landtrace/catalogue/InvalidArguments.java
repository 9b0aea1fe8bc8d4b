package io.github.landtrace.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** The arguments do not fit the declared parameters; carries every violation, not only the first. */
public final class InvalidArguments extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidArguments(List<Violation> violations) {
        super(violations.stream().map(Violation::message).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** {@return every violation, in the order of the parameters} */
    public List<Violation> violations() {
        return violations;
    }
}
