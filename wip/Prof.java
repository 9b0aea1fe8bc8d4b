import io.github.landtrace.embedded.*;import io.github.landtrace.graph.*;import java.net.URI;import java.nio.file.*;import java.time.*;import java.util.*;
public class Prof { 
  static void print(Plan.Operator o, int d) { System.out.println(" ".repeat(d)+o.name()+" rows "+o.rows()+" hits "+o.databaseHits()+"  "+(o.details().length()>170?o.details().substring(0,170):o.details()).replace('\n',' ')); o.children().forEach(x -> print(x, d+1)); }
 public static void main(String[] a) throws Exception { String n = a[0]; 
 try (EmbeddedNeo4j neo = EmbeddedNeo4j.start(new EmbeddedSettings(Path.of("/tmp/plans-work/"+n+"/data/graph"),"127.0.0.1",0,0,URI.create("http://127.0.0.1:1/guide"))); Graph g = Graphs.inProcess(neo.database())) {
 for (String q : Files.readString(Path.of(a[1])).split(";\\s*\n")) { if (q.isBlank()) continue; System.out.println("-- "+q); try { 
   Map<String,Object> p = new HashMap<>(); p.put("id","D-500231109606"); p.put("type","LOCATED_IN"); p.put("direction",null); p.put("afterCursor",null); p.put("limit",50L); p.put("skip",0L); p.put("none", null);
   Statement s = new Statement("x", q, p, Duration.ofMinutes(2));
   Plan pl = g.profile(s); System.out.println("hits "+pl.databaseHits()); print(pl.root(),1);
   for (int r=0;r<2000;r++) g.read(s, Rows::toList); long[] t=new long[300]; for (int r=0;r<300;r++){ long b=System.nanoTime(); g.read(s, Rows::toList); t[r]=System.nanoTime()-b;} Arrays.sort(t); System.out.println("median us "+t[150]/1000);
  } catch (Exception e) { System.out.println("  ERR "+e.getMessage()); } } } } }
