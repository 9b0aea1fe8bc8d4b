import io.github.landtrace.embedded.*;import io.github.landtrace.graph.*;import java.net.URI;import java.nio.file.*;import java.time.Duration;import java.util.*;
public class Ask { public static void main(String[] a) throws Exception { for (String n : List.of("1000","10000")) { System.out.println("=== "+n);
 try (EmbeddedNeo4j neo = EmbeddedNeo4j.start(new EmbeddedSettings(Path.of("/tmp/plans-work/"+n+"/data/graph"),"127.0.0.1",0,0,URI.create("http://127.0.0.1:1/guide"))); Graph g = Graphs.inProcess(neo.database())) {
 for (String q : a) { System.out.println("-- "+q); for (Row r : g.read(new Statement("x", q, Map.of(), Duration.ofMinutes(2)), Rows::toList)) System.out.println("  "+r.values()); } } } } }
