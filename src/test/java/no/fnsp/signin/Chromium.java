package no.fnsp.signin;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fnsp.Looks;

/** A real browser, in which somebody is at the desk. Collects what it complains of. */
public final class Chromium implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setChromiumSandbox(false)
                    .setArgs(List.of("--disable-gpu", "--no-first-run", "--disable-background-networking")));
    private final List<String> complaints = new ArrayList<>();

    /** A browser of somebody's own, signed in as the visitor is. */
    public BrowserContext of(DeskVisitor visitor) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        signIn(context, visitor);
        return context;
    }

    /** A telephone of somebody whom the desk does not know yet, in bokmål. @param scripts whether it runs any */
    public BrowserContext telephone(boolean scripts) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setLocale("nb-NO")
                .setJavaScriptEnabled(scripts));
    }

    public void signIn(BrowserContext context, DeskVisitor visitor) {
        context.addCookies(visitor.cookies().entrySet().stream()
                .map(one -> new Cookie(one.getKey(), one.getValue()).setUrl(visitor.origin()))
                .toList());
    }

    /** Errors in the scripts, and what the desk's strict rules stopped, since the last time somebody asked. */
    public List<String> complaints() {
        List<String> since = List.copyOf(complaints);
        complaints.clear();
        return since;
    }

    /** What axe finds on a page, without what it shows in a frame, at a width, and whether it must be scrolled sideways. */
    public static List<String> wrong(Page page, int width) {
        page.setViewportSize(width, 900);
        var wrong = new ArrayList<String>();
        Looks.found(page, true).forEach(one -> wrong.add(width + ": " + one));
        wrong.addAll(sideways(page, width));
        return wrong;
    }

    /** What must be scrolled sideways for at a width; empty for nothing. */
    public static List<String> sideways(Page page, int width) {
        page.setViewportSize(width, 900);
        Object wide = page.evaluate("""
                () => {
                    const edge = document.documentElement.clientWidth
                    const wide = [...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > edge + 1)
                    return document.documentElement.scrollWidth > edge ? wide.map((one) => one.outerHTML.slice(0, 120)).join(' … ') : null
                }
                """);
        return wide == null ? List.of() : List.of(width + ": must be scrolled sideways for " + wide);
    }

    /** A picture of the whole page in {@code target/desk}, when pictures are wanted. */
    public static void picture(Page page, String name) {
        Looks.picture(page, Path.of("target/desk", name + ".png"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
