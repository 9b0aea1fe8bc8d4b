import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.*;
import io.github.landtrace.embedded.*;
import io.github.landtrace.graph.*;
import java.net.URI;
import java.nio.file.*;
import java.time.Duration;
import java.util.*;
import java.util.stream.*;

public class Pairs {
  static Path res = Path.of("/tmp/wt/plans/src/test/resources/io/github/landtrace/plans");
  public static void main(String[] a) throws Exception {
    Set<String> only = Set.of(a);
    Catalogue c = Catalogue.load(Path.of("/tmp/wt/plans/cypher"));
    List<CypherFile> files = Stream.concat(c.queries().stream(), c.all().stream().filter(f -> f.kind()==Kind.SYSTEM && !f.columns().isEmpty() && f.writes().nodes().isEmpty() && !f.exceptions().containsKey("scan"))).toList();
    try (EmbeddedNeo4j n1 = open("1000"); Graph g1 = Graphs.inProcess(n1.database()); EmbeddedNeo4j n2 = open("10000"); Graph g2 = Graphs.inProcess(n2.database())) {
      for (CypherFile f : files) {
        if (!only.isEmpty() && !only.contains(f.id())) continue;
        long t=System.nanoTime(); int tried=0, same=0; StringBuilder b=new StringBuilder();
        for (Map<String,Object> args : args(g1, f)) {
          tried++;
          String a1 = g1.read(st(f,args), r -> txt(r)), a2 = g2.read(st(f,args), r -> txt(r));
          if (a1.isEmpty() || !a1.equals(a2)) continue;
          same++;
          Plan p1=g1.profile(st(f,args)), p2=g2.profile(st(f,args));
          b.append("   rows "+p1.root().rows()+" "+p1.databaseHits()+" -> "+p2.databaseHits()+String.format(" %.2f", (double)p2.databaseHits()/p1.databaseHits())+"\n");
          if (same==6) break;
        }
        System.out.println(f.id()+" tried "+tried+" same "+same+"  "+(System.nanoTime()-t)/1000000+" ms\n"+b);
      }
    }
  }
  static EmbeddedNeo4j open(String n) { return EmbeddedNeo4j.start(new EmbeddedSettings(Path.of("/tmp/plans-work/"+n+"/data/graph"),"127.0.0.1",0,0,URI.create("http://127.0.0.1:1/guide"))); }
  static String txt(Rows rows) { StringBuilder b=new StringBuilder(); while (rows.hasNext()) { Row r=rows.next(); for (int i=0;i<r.columns().size();i++) if (!(r.columns().get(i).equals("path")||r.columns().get(i).equals("node")||r.columns().get(i).equals("links"))) b.append(r.values().get(i)).append('|'); b.append('\n'); } return b.toString(); }
  static void print(Plan.Operator o, int d) { System.out.println(" ".repeat(d)+o.name()+" rows "+o.rows()+" hits "+o.databaseHits()+"  "+(o.details().length()>150?o.details().substring(0,150):o.details()).replace('\n',' ')); o.children().forEach(x -> print(x, d+1)); }
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
