package no.fnsp;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at a page in a browser: what axe finds, and what must be scrolled sideways for. */
public final class Looks {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int[] WIDTHS = {360, 1280};

    private Looks() {}

    /**
     * On a phone and on a desk, light and dark. Leaves a picture of each, see {@link #picture}.
     *
     * @param picture where the pictures stand, with the beginning of their names
     * @return nothing when nothing is wrong
     */
    public static List<String> wrong(Page page, Path picture) {
        var wrong = new ArrayList<String>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String at = picture.getFileName() + "-" + width + "-"
                        + scheme.name().toLowerCase(Locale.ROOT);
                picture(page, picture.resolveSibling(at + ".png"));
                // What depends on the colour scheme is only colour; the rest is the same at the same width.
                found(page, scheme == ColorScheme.LIGHT).forEach(one -> wrong.add(at + " " + one));
                sideways(page, width).forEach(one -> wrong.add(at + " " + one));
            }
        }
        return wrong;
    }

    /** What axe finds on a page as it stands, without what it shows in a frame: that is a page of its own, and is looked at alone. */
    public static List<String> found(Page page, boolean everything) {
        var found = new ArrayList<String>();
        var axe = new AxeBuilder(page).setLegacyMode(true).exclude("iframe");
        (everything ? axe.withTags(RULES) : axe.withRules(List.of("color-contrast")))
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node ->
                                found.add(violation.getId() + " " + node.getHtml() + " " + node.getFailureSummary())));
        return found;
    }

    /** What must be scrolled sideways for; empty for nothing. */
    private static List<String> sideways(Page page, int width) {
        return (int) page.evaluate("document.documentElement.scrollWidth") > width
                ? List.of("is wider than the window: " + page.evaluate(WIDEST))
                : List.of();
    }

    private static final String WIDEST =
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                    + ".slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')";

    /** Leaves a picture of the whole page when the tests are run with {@code -Dfnsp.pictures=true}: all of them take a minute. */
    public static void picture(Page page, Path file) {
        if (Boolean.getBoolean("fnsp.pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }
}
