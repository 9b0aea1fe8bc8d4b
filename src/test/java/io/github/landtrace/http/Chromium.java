package io.github.landtrace.http;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium without a window, new each time. */
final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String HOW =
            "chromium and chromedriver are not on the PATH; on Debian: apt-get install chromium chromium-driver";
    private static final Pattern NETWORK = Pattern.compile("^(https?|wss?):");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChromeDriver driver;
    private final WebDriverWait waiting;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
        this.waiting = new WebDriverWait(driver, PATIENCE);
        waiting.ignoring(StaleElementReferenceException.class);
    }

    /** Skips the tests where there is no Chromium; the build server has to have it. */
    static void require() {
        boolean there = onPath("chromium").isPresent() && onPath("chromedriver").isPresent();
        if ("true".equals(System.getenv("CI")) && !there) {
            fail(HOW);
        }
        assumeTrue(there, HOW);
    }

    static Chromium start(Path userData) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onPath("chromium").orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + userData,
                "--window-size=1500,1000");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver").orElseThrow().toFile())
                .build();
        Chromium chromium = new Chromium(new ChromeDriver(service, options));
        chromium.open("about:blank");
        chromium.requests();
        return chromium;
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void open(String address) {
        driver.get(address);
    }

    /** Sets the size of the page, and whether the reader likes it dark. */
    void show(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Shows the page as it is on A4 paper, between the margins that our pages set. */
    void onPaper() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 673, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** {@return the page as PDF, in the size that the page asks for, one character a byte} */
    String print() {
        Map<String, Object> printed =
                driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        byte[] bytes = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    WebElement find(String css) {
        return waiting.until(unused ->
                driver.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits until a script returns something true. */
    void until(String script, Object... arguments) {
        waiting.until(unused -> Boolean.TRUE.equals(driver.executeScript(script, arguments)));
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    void click(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** {@return what the console has said since this was last asked, warnings and worse} */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** {@return the addresses that were asked for over the network since this was last asked; not what the page's policy forbade} */
    List<String> requests() {
        Map<String, String> addressOfRequest = new LinkedHashMap<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE).getAll()) {
            JsonNode event = read(entry.getMessage()).at("/message");
            String request = event.at("/params/requestId").asText();
            String address = event.at("/params/request/url").asText();
            if (event.at("/method").asText().equals("Network.requestWillBeSent")
                    && NETWORK.matcher(address).find()) {
                addressOfRequest.put(request, address);
            } else if (event.at("/params/blockedReason").asText().equals("csp")) {
                addressOfRequest.remove(request);
            }
        }
        return List.copyOf(addressOfRequest.values());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what is to be seen, to be looked at by a person. */
    void keep(String name) {
        Path folder = SampleDatabase.home().resolve("target").resolve("screenshots");
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
