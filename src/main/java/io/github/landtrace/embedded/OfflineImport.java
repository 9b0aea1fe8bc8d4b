package io.github.landtrace.embedded;

import io.github.landtrace.graph.BulkGraph;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.context.FixedVersionContextSupplier;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.storageengine.api.StorageEngineFactory;

/**
 * Neo4j's own offline importer ({@code neo4j-admin database import full}), given the graph itself instead of files: so it is neither
 * written to disk nor read again before it is stored.
 */
final class OfflineImport {
    private static final String DATABASE = "neo4j";

    private OfflineImport() {}

    static void run(DataFolder folder, BulkGraph graph, IntConsumer percent) throws IOException {
        Config config = Config.newBuilder()
                .set(GraphDatabaseSettings.neo4j_home, folder.path())
                .build();
        StorageEngineFactory storage = StorageEngineFactory.defaultStorageEngine();
        var layout = storage.formatSpecificDatabaseLayout(
                Neo4jLayout.of(config).databaseLayout(DATABASE));
        var contexts = new CursorContextFactory(
                PageCacheTracer.NULL, FixedVersionContextSupplier.EMPTY_CONTEXT_SUPPLIER);
        try (var files = new DefaultFileSystemAbstraction();
                var scheduler = JobSchedulerFactory.createInitialisedScheduler();
                var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
                var input = new BulkInput(graph)) {
            storage.batchImporter(
                            layout,
                            files,
                            PageCacheTracer.NULL,
                            new Limits(MemoryPlan.ofThisMachine().pageCache()),
                            NullLogService.getInstance(),
                            silence,
                            false,
                            DefaultAdditionalIds.EMPTY,
                            config,
                            new Percent(percent),
                            scheduler,
                            Collector.STRICT,
                            TransactionLogInitializer.getLogFilesInitializer(),
                            new IndexImporterFactoryImpl(),
                            EmptyMemoryTracker.INSTANCE,
                            contexts)
                    .doImport(input);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw cause(e);
        }
    }

    /** The importer wraps what its input throws several times. */
    private static RuntimeException cause(Exception thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException own ? own : new IllegalStateException(thrown);
    }

    private record Limits(long memory) implements Configuration {
        @Override
        public long maxOffHeapMemory() {
            return memory;
        }

        /** The lookup indexes that every database has; a start would build what is missing. */
        @Override
        public IndexConfig indexConfig() {
            return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
        }
    }

    private record Percent(IntConsumer listener) implements Monitor {
        @Override
        public void percentageCompleted(int percentage) {
            listener.accept(percentage);
        }
    }
}
