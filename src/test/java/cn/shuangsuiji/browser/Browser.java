package cn.shuangsuiji.browser;

import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Json;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The Chromium of this machine without a window, spoken to in the W3C's WebDriver protocol through its chromedriver. Five
/// requests are all that a page without network needs, so there is no library for it.
public final class Browser implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("started successfully on port ([0-9]+)");
    private static final List<String> OPTIONS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    private Browser(Path chromium, Path chromedriver, Path profile) throws IOException {
        driver = new ProcessBuilder(chromedriver.toString(), "--port=0").redirectErrorStream(true).start();
        String server = "http://127.0.0.1:" + port();
        List<String> options = Stream.concat(OPTIONS.stream(), Stream.of("--user-data-dir=" + profile)).toList();
        Map<?, ?> answer = (Map<?, ?>) Objects.requireNonNull(
                send("POST", server + "/session", Map.of("capabilities", Map.of("alwaysMatch",
                        Map.of("timeouts", Map.of("script", 600_000), "goog:chromeOptions",
                                Map.of("binary", chromium.toString(), "args", options))))));
        session = server + "/session/" + answer.get("sessionId");
    }

    /**
     * A browser with a profile of its own. Where none is installed, the test is skipped and says so.
     *
     * @param profile an empty folder
     */
    public static Browser start(Path profile) throws IOException {
        Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = onPath("chromedriver");
        assumeTrue(chromium.isPresent() && chromedriver.isPresent(),
                "no Chromium with its chromedriver on the path: the pages are not driven");
        return new Browser(chromium.orElseThrow(), chromedriver.orElseThrow(), profile);
    }

    public void open(Path page) {
        command("url", Map.of("url", page.toUri().toString()));
    }

    /** What a script returns; promises are awaited. */
    public @Nullable Object run(String script, Object... arguments) {
        return command("execute/sync", Map.of("script", script, "args", List.of(arguments)));
    }

    /** What a script returns, as a text. */
    public String text(String script, Object... arguments) {
        return String.valueOf(run(script, arguments));
    }

    /** As wide as a phone or a desk's screen. */
    public void width(int pixels) {
        cdp("Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    /** The whole page as a PNG. */
    public void picture(Path file) {
        Map<?, ?> picture = cdp("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        AtomicFile.write(file, Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
    }

    /** The page as it would come out of a printer, a PDF on A4. */
    public byte[] print() {
        Object pdf = command("print", Map.of("page", Map.of("width", 21.0, "height", 29.7), "background", true));
        return Base64.getDecoder().decode(String.valueOf(pdf));
    }

    @Override
    public void close() throws IOException {
        try {
            send("DELETE", session, Map.of());
            driver.destroy();
            driver.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            driver.destroyForcibly();
        }
    }

    private Map<?, ?> cdp(String name, Map<String, ?> parameters) {
        return (Map<?, ?>) Objects.requireNonNull(
                command("goog/cdp/execute", Map.of("cmd", name, "params", parameters)));
    }

    private @Nullable Object command(String name, Map<String, ?> body) {
        return send("POST", session + "/" + name, body);
    }

    private @Nullable Object send(String method, String address, Map<String, ?> body) {
        try {
            HttpResponse<String> response = http.send(HttpRequest.newBuilder(URI.create(address))
                    .method(method, HttpRequest.BodyPublishers.ofString(Json.line(body))).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Object value = Json.read(response.body(), Map.class).get("value");
            if (response.statusCode() != 200) {
                throw new IllegalStateException(method + " " + address + ": " + value);
            }
            return value;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String port() throws IOException {
        BufferedReader said = new BufferedReader(
                new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                return port.group(1);
            }
        }
        throw new IOException("chromedriver did not start");
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder).resolve(name)))
                .filter(Files::isExecutable).findFirst();
    }
}
