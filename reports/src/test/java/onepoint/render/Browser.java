package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with one page. Nothing is looked for or fetched: both programs must be on the path. */
final class Browser implements AutoCloseable {
    /** Set to {@code required} where a missing browser is a failure. */
    private static final String VARIABLE = "ONEPOINT_BROWSER";

    private static final Pattern REQUEST = Pattern.compile(
            "\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)");
    private static final int BLOCKED = 2;
    /** Warns that it has no classes for this version's DevTools, which are not used; kept from collection. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one; skips the test where there is none, unless the environment says that there must be. */
    static Browser start(boolean scripts) {
        Optional<File> chromium = onPath("chromium");
        Optional<File> driver = onPath("chromedriver");
        boolean found = chromium.isPresent() && driver.isPresent();
        if (!found) {
            String missing =
                    "no chromium or no chromedriver on the path: the report is not tried in a browser;"
                            + " on Debian, apt-get install chromium chromium-driver";
            assertThat(System.getenv(VARIABLE)).as(missing).isNotEqualTo("required");
            Assumptions.abort(missing);
        }
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        if (!scripts) {
            options.setExperimentalOption(
                    "prefs",
                    Map.of("profile.managed_default_content_settings.javascript", BLOCKED));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow())
                .build();
        ChromeDriver started = new ChromeDriver(service, options);
        started.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(20));
        return new Browser(started);
    }

    private static Optional<File> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toFile);
    }

    /** Opens a page in a window of a size, in pixels; a narrow one is a phone's. */
    void open(Path page, String fragment, int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width < 600));
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
    }

    void prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Lays the page out as on paper, or as on a screen for an empty name. */
    void medium(String name) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", name));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The value of an expression of JavaScript, which the page's own policy does not bind. */
    Object value(String expression) {
        return driver.executeScript("return " + expression);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** What the console said since it was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Addresses of all requests since they were last asked for. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .flatMap(entry -> REQUEST.matcher(entry.getMessage()).results())
                .map(result -> result.group(1))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
