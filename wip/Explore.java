import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.*;
import io.github.landtrace.embedded.*;
import io.github.landtrace.graph.*;
import java.net.URI;
import java.nio.file.*;
import java.time.Duration;
import java.util.*;
import java.util.stream.*;

public class Explore {
  static Path res = Path.of("/tmp/wt/plans/src/test/resources/io/github/landtrace/plans");
  public static void main(String[] a) throws Exception {
    Set<String> only = Set.of(a);
    Catalogue c = Catalogue.load(Path.of("/tmp/wt/plans/cypher"));
    Map<String, List<Map<Long,List<Long>>>> all = new LinkedHashMap<>();
    List<CypherFile> files = Stream.concat(c.queries().stream(), c.all().stream().filter(f -> f.kind()==Kind.SYSTEM && !f.columns().isEmpty() && f.writes().nodes().isEmpty())).toList();
    for (String n : List.of("1000","10000")) {
      try (EmbeddedNeo4j neo = EmbeddedNeo4j.start(new EmbeddedSettings(Path.of("/tmp/plans-work/"+n+"/data/graph"),"127.0.0.1",0,0,URI.create("http://127.0.0.1:1/guide")));
           Graph g = Graphs.inProcess(neo.database())) {
        for (CypherFile f : files) {
          if (!only.isEmpty() && !only.contains(f.id())) continue;
          Plan p = g.explain(st(f, f.example()));
          String bad = p.root().all().map(Plan.Operator::name).filter(x -> x.contains("Scan") || x.contains("Cartesian")).sorted().distinct().collect(Collectors.joining(","));
          System.out.println(n + " " + f.kind().folder()+"/"+f.id() + "  [" + bad + "] " + f.exceptions().keySet());
          if (!only.isEmpty() && n.equals("10000")) print(g.profile(st(f, args(g,f).get(0))).root(), 1);
          if (f.exceptions().containsKey("scan") && f.kind()==Kind.SYSTEM) continue;
          long t=System.nanoTime();
          Map<Long,List<Long>> by = new TreeMap<>();
          for (Map<String,Object> args : args(g, f)) {
            Plan pr = g.profile(st(f, args));
            by.computeIfAbsent(pr.root().rows(), k -> new ArrayList<>()).add(pr.databaseHits());
            if (!only.isEmpty()) System.out.println("    "+args+" rows "+pr.root().rows()+" hits "+pr.databaseHits());
          }
          all.computeIfAbsent(f.id(), k -> new ArrayList<>()).add(by);
          System.out.println("   " + (System.nanoTime()-t)/1000000 + " ms");
        }
      }
    }
    all.forEach((id, l) -> {
      System.out.println("== " + id);
      l.get(0).forEach((rows, hits) -> { List<Long> o = l.size()>1? l.get(1).get(rows):null; if (o != null) System.out.printf("  rows %d: n %d/%d median %d -> %d  ratio %.2f  min %d->%d%n", rows, hits.size(), o.size(), med(hits), med(o), (double) med(o)/Math.max(1,med(hits)), Collections.min(hits), Collections.min(o)); });
      System.out.println("  sizes " + l.get(0).keySet() + " / " + (l.size()>1?l.get(1).keySet():""));
    });
  }
  static void print(Plan.Operator o, int d) { if (Boolean.getBoolean("hot") && o.databaseHits() < 1000) { o.children().forEach(x -> print(x, d+1)); return; } System.out.println(" ".repeat(d)+o.name()+" rows "+o.rows()+" hits "+o.databaseHits()+"  "+(o.details().length()>150?o.details().substring(0,150):o.details()).replace('\n',' ')); o.children().forEach(x -> print(x, d+1)); }
  static long med(List<Long> l) { List<Long> s = l.stream().sorted().toList(); return s.get(s.size()/2); }
  static Statement st(CypherFile f, Map<String,Object> args) { return new Statement(f.id(), f.statement(), args, Duration.ofMinutes(2)); }
  static List<Map<String,Object>> args(Graph g, CypherFile f) throws Exception {
    List<String> names = new ArrayList<>(List.of(f.id())); f.parameters().forEach(p -> names.add(p.name()));
    for (String n : names) {
      Path file = res.resolve(n + ".cypher");
      if (Files.exists(file)) {
        List<Map<String,Object>> out = new ArrayList<>();
        for (Row r : g.read(new Statement(n, Files.readString(file), Map.of(), Duration.ofMinutes(2)), Rows::toList)) {
          Map<String,Object> m = new LinkedHashMap<>(f.example());
          if (n.equals("householdId") && m.containsKey("parcelId")) m.put("parcelId", null);
          for (int i=0;i<r.columns().size();i++) if (m.containsKey(r.columns().get(i))) m.put(r.columns().get(i), r.values().get(i));
          out.add(m);
        }
        return out;
      }
    }
    return List.of(f.example());
  }
}
