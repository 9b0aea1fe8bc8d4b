package io.github.landtrace.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Files that are served as they are, from the class path. */
final class Assets {

    private static final String WEBJAR = "/META-INF/resources/webjars/swagger-ui/";
    private static final String WEBJAR_VERSION = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    /** Where Neo4j Browser finds the colours and captions of the graph. */
    static final String GRAPH_STYLE_PATH = "/guide/style.grass";

    private Assets() {}

    static FixedAnswer style() {
        return of("/io/github/landtrace/http/style.css", "text/css; charset=utf-8");
    }

    static FixedAnswer graphStyle() {
        return of("/io/github/landtrace/http/style.grass", "text/plain; charset=utf-8");
    }

    static FixedAnswer docsStart() {
        return of("/io/github/landtrace/http/docs.js", "text/javascript; charset=utf-8");
    }

    /** {@return a file of Swagger UI} */
    static FixedAnswer swaggerUi(String file, String contentType) {
        return of(WEBJAR + version() + "/" + file, contentType);
    }

    private static String version() {
        try (InputStream resource = open(WEBJAR_VERSION)) {
            Properties properties = new Properties();
            properties.load(resource);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FixedAnswer of(String path, String contentType) {
        try (InputStream resource = open(path)) {
            return new FixedAnswer(resource.readAllBytes(), contentType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream resource = Assets.class.getResourceAsStream(path);
        if (resource == null) {
            throw new IllegalStateException(path + " is not on the class path; build again");
        }
        return resource;
    }
}
