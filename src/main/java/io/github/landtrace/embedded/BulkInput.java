package io.github.landtrace.embedded;

import io.github.landtrace.graph.BulkEntity;
import io.github.landtrace.graph.BulkGraph;
import io.github.landtrace.graph.BulkParts;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Supplier;
import org.neo4j.batchimport.api.InputIterable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.PropertySizeCalculator;
import org.neo4j.batchimport.api.input.ReadableGroups;

/** Tells the offline importer a graph. Nodes have their numbers already, so the importer need not look them up. */
final class BulkInput implements Input {
    /** Only for the importer's guess of what it needs: a few properties of some bytes. */
    private static final int PROPERTIES = 6;

    private static final int LABELS = 3;
    private static final int BYTES = 20;

    private final BulkGraph graph;

    BulkInput(BulkGraph graph) {
        this.graph = graph;
    }

    @Override
    public InputIterable nodes(Collector badCollector) {
        return iterable(graph::nodes);
    }

    @Override
    public InputIterable relationships(Collector badCollector) {
        return iterable(graph::links);
    }

    @Override
    public IdType idType() {
        return IdType.ACTUAL;
    }

    @Override
    public ReadableGroups groups() {
        return ReadableGroups.EMPTY;
    }

    @Override
    public Estimates validateAndEstimate(PropertySizeCalculator propertySizes) {
        long nodes = graph.nodeCount();
        long links = graph.linkCountAtMost();
        return Input.knownEstimates(
                nodes,
                links,
                nodes * PROPERTIES,
                links * PROPERTIES,
                nodes * PROPERTIES * BYTES,
                links * PROPERTIES * BYTES,
                nodes * LABELS);
    }

    private static InputIterable iterable(Supplier<BulkParts> parts) {
        return () -> new Parts(parts.get());
    }

    private record Parts(BulkParts parts) implements InputIterator {
        @Override
        public InputChunk newChunk() {
            return new Part();
        }

        @Override
        public boolean next(InputChunk chunk) {
            Iterator<BulkEntity> next = parts.next();
            ((Part) chunk).entities = next == null ? Collections.emptyIterator() : next;
            return next != null;
        }

        @Override
        public void close() {
            parts.close();
        }
    }

    private static final class Part implements InputChunk {
        private Iterator<BulkEntity> entities = Collections.emptyIterator();

        @Override
        public boolean next(InputEntityVisitor visitor) throws IOException {
            if (!entities.hasNext()) {
                return false;
            }
            BulkEntity entity = entities.next();
            if (entity instanceof BulkEntity.Node node) {
                visitor.id(node.number());
                visitor.labels(node.kind().labels().toArray(String[]::new));
            } else if (entity instanceof BulkEntity.Link link) {
                visitor.startId(link.from());
                visitor.endId(link.to());
                visitor.type(link.kind().type());
            }
            for (int place = 0; place < entity.kind().properties().size(); place++) {
                Object value = entity.value(place);
                if (value != null) {
                    visitor.property(
                            entity.kind().properties().get(place).name(),
                            StoredValues.of(value, entity.kind().properties().get(place)));
                }
            }
            visitor.endOfEntity();
            return true;
        }

        @Override
        public void close() {
            // Holds nothing but what was read.
        }
    }
}
