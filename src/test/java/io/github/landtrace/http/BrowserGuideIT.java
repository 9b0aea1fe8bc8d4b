package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.cypher.Kind;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** What an analyst sees: Neo4j Browser on the embedded server, with the guide in it, and our own pages. */
class BrowserGuideIT {

    private static final String GUIDE = "[data-testid=guidesDrawer] .landtrace";
    private static final String RUN = GUIDE + " pre.runnable > i.fa";
    private static final String FRAME = "[data-testid=frame]";
    /** Browser's first frame is the last thing that was run. */
    private static final String NODES = "return (document.querySelector('" + FRAME
            + "') || document.createElement('p')).querySelectorAll('g.node').length > arguments[0]";

    private static WholeStack stack;
    private static Chromium chromium;
    private static String openedByItself;

    @BeforeAll
    static void connect(@TempDir Path folder) {
        Chromium.require();
        stack = WholeStack.start(folder);
        chromium = Chromium.start(folder.resolve("chromium"));
        chromium.open(stack.browserUri().toString());
        chromium.find("[data-testid=username]").sendKeys("neo4j");
        chromium.find("input[type=password]").sendKeys(stack.password());
        chromium.click(chromium.find("[data-testid=connect]"));
        openedByItself = chromium.find(GUIDE + " h3").getText();
        chromium.keep("browser-connected");
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void opensTheGuideByItselfAndDrawsAndStylesAGraph() {
        assertThat(openedByItself).isEqualTo("Landtrace");

        slide("Landtrace");
        run(0);
        chromium.until(NODES, 10);
        chromium.keep("browser-graph");
        chromium.click(chromium.find(GUIDE + " [data-exec^=style]"));
        chromium.until("return document.querySelector('" + FRAME + "').innerText.startsWith(':style')");
        run(0);
        chromium.until(NODES, 10);
        // The colour and the caption of a household: the style is in use.
        chromium.until("return [...document.querySelector('" + FRAME + "').querySelectorAll('g.node')].some(node =>"
                + " node.querySelector('circle.b-outline').getAttribute('fill') === '#1F74D6'"
                + " && node.textContent.includes('曾广厚户'))");
        chromium.keep("browser-styled");
    }

    @Test
    void runsTheExampleOfACannedQueryAndOtherValues() {
        slide(stack.catalogue()
                .find(Kind.QUERY, "ownership-chain")
                .orElseThrow()
                .title());
        run(0);
        chromium.until(NODES, 20);
        chromium.keep("browser-query");

        run(1);
        chromium.until("return document.querySelectorAll('[data-testid=multi-statement-list-title]').length >= 5"
                + " && [...document.querySelectorAll('[data-testid=multi-statement-list-icon]')]"
                + ".every(icon => icon.title === 'Status: success')");
        run(2);
        chromium.until("return document.querySelector('" + FRAME + "').innerText.includes('$asKnownAt')");
        chromium.until(NODES, 20);
    }

    @Test
    void drawsFindingsWithTheirEvidence() {
        slide("Findings as pictures");
        run(1);
        chromium.until(NODES, 10);
        chromium.keep("browser-finding");
    }

    @Test
    void drawsTheModel() {
        slide("What the graph holds");
        assertThat(chromium.find(GUIDE + " svg rect").isDisplayed()).isTrue();
        chromium.keep("browser-model");
    }

    @Test
    void asksNobodyElse() {
        assertThat(chromium.requests()).isNotEmpty().allMatch(BrowserGuideIT::isHere);
    }

    @Test
    void ourPagesAskNobodyElseAndHaveNothingToComplainOf(@TempDir Path folder) {
        try (Chromium reader = Chromium.start(folder)) {
            for (String path : List.of("", "guide", "docs", "?q=dianjiang", "problems")) {
                for (int width : new int[] {360, 1280}) {
                    for (boolean dark : new boolean[] {false, true}) {
                        reader.show(width, 900, dark);
                        reader.open(stack.uri().resolve("/" + path).toString());
                        reader.find("h1, h2");
                        String name = path.isEmpty() ? "start" : path.replaceAll("\\W", "");
                        reader.keep("page-" + name + "-" + width + (dark ? "-dark" : ""));
                        assertThat(reader.script("return document.documentElement.scrollWidth <= innerWidth"))
                                .as("%s fits %d", path, width)
                                .isEqualTo(true);
                    }
                }
                assertThat(reader.complaints()).as(path).isEmpty();
                assertThat(reader.requests()).as(path).isNotEmpty().allMatch(BrowserGuideIT::isHere);
            }
        }
    }

    private static boolean isHere(String address) {
        return "127.0.0.1".equals(URI.create(address.replaceAll("[?#].*", "")).getHost());
    }

    /** Goes to a slide as a reader does: by the table of contents on the first. */
    private static void slide(String title) {
        chromium.click(chromium.find("[data-testid=pagination-1]"));
        chromium.find(GUIDE + " [data-exec^='guide']");
        WebElement link = chromium.all(GUIDE + " [data-exec^='guide']").stream()
                .filter(one -> one.getText().equals(title))
                .findFirst()
                .orElseThrow();
        chromium.click(link);
        chromium.until("return (document.querySelector('" + GUIDE + " h3') || {}).textContent === arguments[0]", title);
    }

    private static void run(int block) {
        List<WebElement> icons = chromium.all(RUN);
        chromium.click(icons.get(block));
    }
}
