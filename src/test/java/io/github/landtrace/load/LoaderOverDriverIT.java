package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.OverDriver;

@OverDriver
class LoaderOverDriverIT extends LoaderIT {

    LoaderOverDriverIT(Graph graph, Catalogue catalogue) {
        super(graph, catalogue);
    }
}
