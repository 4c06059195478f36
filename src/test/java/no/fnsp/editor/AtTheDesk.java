package no.fnsp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What editors of Helse Bergen do again and again in the tests, through the desk's own pages. */
public final class AtTheDesk {

    public static final String BERGEN = "/desk/sites/helse-bergen.no";
    private static final AtomicInteger PAGES = new AtomicInteger();

    private AtTheDesk() {}

    /** A title that no other test's page has. */
    public static String title(String words) {
        return words + " nr. " + PAGES.incrementAndGet();
    }

    /** A new article with a draft. @return the address of its form, without {@code ?lane} */
    public static String article(DeskVisitor editor, String title) {
        var made = editor.post(BERGEN + "/pages", "under", "/", "title", title, "kind", "article");
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        return made.location().replaceFirst("\\?.*", "");
    }

    /** Writes a title, a lead and one section in the form, and saves it. @return the page that came back */
    public static DeskVisitor.Answer write(DeskVisitor editor, String form, String title, String lead, String section) {
        Document page = editor.get(form).page();
        return editor.post(
                form + "/draft",
                "draft",
                value(page, "draft"),
                "revision",
                value(page, "revision"),
                "lane",
                "ordinary",
                "title",
                title,
                "lead",
                "<p>" + lead + "</p>",
                "chapter",
                "c0",
                "c0.role",
                "section",
                "c0.heading",
                "Slik gjør du",
                "c0.text",
                "<p>" + section + "</p>");
    }

    /** Sends the publication form as the page gives it. @param to {@code publication}, {@code submission} … */
    public static DeskVisitor.Answer send(DeskVisitor editor, String form, String to, String... more) {
        Document page = editor.get(form + "/publication").page();
        String[] all = new String[6 + more.length];
        all[0] = "draft";
        all[1] = value(page, "draft");
        all[2] = "revision";
        all[3] = value(page, "revision");
        all[4] = "change";
        all[5] = page.select("input[name=change][type=hidden]").isEmpty() ? "professional" : "new";
        System.arraycopy(more, 0, all, 6, more.length);
        return editor.post(form + "/" + to, all);
    }

    public static String value(Document page, String field) {
        Element found = page.selectFirst("[name=" + field + "]");
        return found == null ? "" : found.val();
    }

    /** The document of a form's address. */
    public static UUID document(String form) {
        return UUID.fromString(form.replaceFirst(".*/documents/([0-9a-f-]{36}).*", "$1"));
    }

    /** The address of the document's own page. */
    public static String page(String form) {
        return form.replaceFirst("(/documents/[0-9a-f-]{36}).*", "$1");
    }
}
