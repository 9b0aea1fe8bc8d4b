package io.github.landtrace.testing;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one Neo4j of this run: started by the first test that asks for it, with the schema and the sample in
 * it, and stopped after the last test. A test asks by a parameter of type {@link Graph} (in process, or through the driver
 * where the class says {@link OverDriver}), {@link Catalogue} or {@link SampleDatabase}; what it writes, it removes.
 */
public final class SharedNeo4j implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedNeo4j.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Graph.class || type == Catalogue.class || type == SampleDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SampleDatabase database = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(SampleDatabase.class, unused -> SampleDatabase.start(), SampleDatabase.class);
        Class<?> type = parameter.getParameter().getType();
        if (type == Graph.class) {
            return context.getRequiredTestClass().isAnnotationPresent(OverDriver.class)
                    ? database.overDriver()
                    : database.graph();
        }
        return type == Catalogue.class ? database.catalogue() : database;
    }
}
