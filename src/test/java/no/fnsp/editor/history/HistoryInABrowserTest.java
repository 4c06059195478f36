package no.fnsp.editor.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.Looks;
import no.fnsp.editor.WrittenPage;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** History and comments as an editor sees them, on a phone and on a desk. Pictures are left in target/desk. */
@Tag("browser")
@ExampleInstallation
class HistoryInABrowserTest {

    private static final String BERGEN = "helse-bergen.no";

    @LocalServerPort
    int port;

    @Test
    void every_page_is_accessible_and_fits() {
        var petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR, BERGEN);
        Map<String, String> pages = pages(petra);
        var wrong = new ArrayList<String>();
        try (var chromium = new Chromium();
                BrowserContext context = chromium.of(petra);
                Page page = context.newPage()) {
            pages.forEach((name, address) -> {
                page.navigate(petra.origin() + address);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
                wrong.addAll(Looks.wrong(page, Path.of("target/desk", name)));
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<String, String> pages(DeskVisitor petra) {
        String port = petra.origin().replaceFirst(".*:", "");
        var eivind = DeskVisitor.as(Integer.parseInt(port), Role.EDITOR, BERGEN);
        WrittenPage text = WrittenPage.by(petra, "Førebu deg til operasjon " + UUID.randomUUID());
        text.write(
                petra,
                "Du må faste i seks timar. Ta medisinane dine som vanleg, men ikkje blodfortynnande.",
                "Ta med krykker.",
                "Avtal med nokon som kan hente deg.");
        text.write(
                eivind,
                "Du må faste i åtte timar.",
                "Ta medisinane dine som vanleg, men ikkje blodfortynnande.",
                "Avtal med nokon som kan hente deg.",
                "Dusj same morgon.");
        String comments = text.comments();
        String chapter = petra.get(comments)
                .page()
                .select("section[id^=chapter-] input[name=chapter]")
                .val();
        eivind.post(comments, "chapter", chapter, "words", "Seks eller åtte timar?\n\nSjå på dette, @Petra Eksempel");
        String conversation =
                petra.get(comments).page().select("article").attr("id").substring(2);
        petra.post(comments + "/" + conversation + "/answers", "words", "Åtte, sa anestesi.");
        eivind.post(comments, "words", "Kan vi få med noko om følgje?");
        String whole =
                petra.get(comments).page().select("#whole article").attr("id").substring(2);
        petra.post(comments + "/" + whole + "/resolution");
        List<String> versions = petra.get(text.versions())
                .page()
                .select("select[name=a] option")
                .eachAttr("value");
        petra.post(text.versions() + "/" + versions.getLast() + "/name", "name", "Før høyringa");
        String both = text.versions() + "/compare?a=" + versions.getLast() + "&b=" + versions.getFirst();
        var pages = new LinkedHashMap<String, String>();
        pages.put("versions", text.versions());
        pages.put("compare-text", both + "&as=text");
        pages.put("compare-page", both + "&as=page");
        pages.put("trail", text.document() + "/trail");
        pages.put("comments", comments);
        pages.put("write", text.form());
        pages.put("start", "/desk");
        return pages;
    }
}
