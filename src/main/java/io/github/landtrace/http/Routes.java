package io.github.landtrace.http;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.identity.IdentityDecisions;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.time.Clock;
import java.util.List;

/** Every route, and what happens around all of them. */
final class Routes {

    private Routes() {}

    static void register(
            JavalinConfig config,
            ServerSettings settings,
            Catalogue catalogue,
            Graph graph,
            Readiness readiness,
            Metrics metrics,
            CutOff cutOff) {
        StatementRunner runner = new StatementRunner(graph, settings.queryTimeout(), metrics, cutOff);
        around(config, settings, metrics);
        RoutesConfig routes = config.routes;
        data(routes, catalogue, runner);
        IdentityRoutes identity =
                new IdentityRoutes(new IdentityDecisions(graph, catalogue, Clock.systemUTC(), settings.queryTimeout()));
        routes.post("/v1/identity-decisions", identity::post);
        Health health = new Health(runner, readiness);
        read(routes, "/health/live", health::live);
        read(routes, "/health/ready", health::ready);
        read(
                routes,
                "/metrics",
                context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(metrics.scrape()));
        pages(routes, settings, catalogue, runner);
    }

    private static void around(JavalinConfig config, ServerSettings settings, Metrics metrics) {
        RequestTracking tracking = new RequestTracking(metrics);
        HostCheck hosts = new HostCheck(settings);
        config.routes.before(context -> {
            tracking.begin(context);
            SecurityHeaders.add(context);
            hosts.check(context);
        });
        config.routes.exception(Exception.class, ProblemWriter::answer);
        // Javalin's own exceptions have a handler of their own, which must not win.
        config.routes.exception(io.javalin.http.HttpResponseException.class, ProblemWriter::answer);
        config.requestLogger.http((context, milliseconds) -> tracking.end(context));
        config.router.javaLangErrorHandler(ProblemWriter::answer);
        config.bundledPlugins.enableCors(cors -> {
            // Neo4j Browser, which has another origin, loads the guide with a header of its own, and the style. Nothing
            // else is open to other origins: a page somewhere must not read an investigation through its reader's
            // browser.
            for (String path : List.of("/guide", Assets.GRAPH_STYLE_PATH)) {
                cors.addRule(rule -> {
                    rule.path = path;
                    rule.anyHost();
                });
            }
        });
    }

    private static void data(RoutesConfig routes, Catalogue catalogue, StatementRunner runner) {
        QueryRoutes queries = new QueryRoutes(
                catalogue,
                new QueryAnswer(runner, new GraphForm(catalogue, runner), new UnknownIds(catalogue, runner)));
        CatalogueRoutes about = new CatalogueRoutes(catalogue);
        RecordRoutes records = new RecordRoutes(catalogue, runner);
        ReviewRoute reviews = new ReviewRoute(catalogue, runner);
        read(routes, "/v1/queries", about::queries);
        read(routes, "/v1/queries/{id}/about", about::about);
        read(routes, "/v1/queries/{id}", queries::get);
        routes.post("/v1/queries/{id}", queries::post);
        read(routes, "/v1/rules", about::rules);
        read(routes, "/v1/findings", records::findings);
        read(routes, "/v1/findings/{id}", records::finding);
        routes.post("/v1/findings/{id}/reviews", reviews::review);
        read(routes, "/v1/findings/{id}/dossier", new DossierRoute(catalogue, runner)::page);
        read(routes, "/v1/entities/{id}", records::entity);
        read(routes, "/v1/entities/{id}/neighbours", records::neighbours);
        read(routes, "/v1/search", records::search);
    }

    private static void pages(
            RoutesConfig routes, ServerSettings settings, Catalogue catalogue, StatementRunner runner) {
        FixedAnswer openApi = FixedAnswer.json(new OpenApi(catalogue)::write);
        read(routes, "/openapi.json", openApi::send);
        DocsPage docs = new DocsPage();
        read(routes, "/docs", docs::page);
        read(routes, "/docs/{file}", docs::file);
        StartPage start = new StartPage(settings, catalogue, runner);
        read(routes, "/", start::send);
        FixedAnswer problems = FixedAnswer.html(ProblemsPage.html());
        read(routes, "/problems", context -> {
            SecurityHeaders.forPage(context);
            problems.send(context);
        });
        read(routes, "/style.css", Assets.style()::send);
        read(routes, "/browser", context -> BrowserRedirect.send(context, settings));
        GuidePage guide = new GuidePage(catalogue, runner);
        read(routes, "/guide", guide::send);
        FixedAnswer graphStyle = Assets.graphStyle();
        read(routes, Assets.GRAPH_STYLE_PATH, context -> {
            context.header("Cross-Origin-Resource-Policy", "cross-origin");
            graphStyle.send(context);
        });
    }

    /** HEAD is answered like GET, without the body. */
    private static void read(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
