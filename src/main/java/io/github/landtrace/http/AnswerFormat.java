package io.github.landtrace.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms that rows can be given in. The first is given when the client does not choose. */
enum AnswerFormat {
    JSON("application/json"),
    NDJSON("application/x-ndjson"),
    CSV("text/csv"),
    GRAPH("application/vnd.landtrace.graph+json"),
    GRAPHML("application/graphml+xml"),
    GEXF("application/gexf+xml"),
    CYTOSCAPE("application/vnd.landtrace.cytoscape+json"),
    BODS("application/vnd.landtrace.bods+json"),
    FTM("application/vnd.landtrace.ftm+x-ndjson");

    private final String mediaType;

    AnswerFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** {@return the word for {@code format=}} */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /** {@return the value of {@code Content-Type}} */
    String contentType() {
        return switch (this) {
            case CSV -> mediaType + "; charset=utf-8; header=present";
            case JSON, NDJSON, GRAPH, GRAPHML, GEXF, CYTOSCAPE, BODS, FTM -> mediaType;
        };
    }

    /** {@return whether it shows nodes and links instead of rows} */
    boolean isGraph() {
        return switch (this) {
            case JSON, NDJSON, CSV -> false;
            case GRAPH, GRAPHML, GEXF, CYTOSCAPE, BODS, FTM -> true;
        };
    }

    static Optional<AnswerFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(AnswerFormat::word).toList();
    }

    static List<String> mediaTypes() {
        return Arrays.stream(values()).map(AnswerFormat::mediaType).toList();
    }
}
