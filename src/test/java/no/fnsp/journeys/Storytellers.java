package no.fnsp.journeys;

import static no.fnsp.editor.AtTheDesk.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fnsp.editor.approver.AskedProfessional;
import no.fnsp.identity.Role;
import no.fnsp.mail.Postman;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What people do at the desk with one national treatment in bokmål, whose chapters before and after change; each through its pages. */
final class Storytellers {

    static final String BASE = "/desk/sites/" + Site.NATIONAL_BASE;

    /** The chapters of a treatment, in their order. */
    private static final List<String> ROLES = List.of("intro", "before", "during", "after", "attention");

    private Storytellers() {}

    static String desk(Site site) {
        return "/desk/sites/" + site.key();
    }

    /** Writes the chapters, which keep the ids they have. @param lane {@code ordinary} or {@code urgent} */
    static void write(
            DeskVisitor who, String form, String lane, String title, List<String> before, List<String> after) {
        who.post(form + "/draft/start", "lane", lane);
        Document page = who.get(form + "?lane=" + lane).page();
        var fields = new ArrayList<>(List.of(
                "draft",
                value(page, "draft"),
                "revision",
                value(page, "revision"),
                "lane",
                lane,
                "title",
                title,
                "lead",
                "<p>Slik foregår det hos oss.</p>"));
        chapter(fields, page, "intro", List.of("Operasjonen gjør det lettere å løfte armen."));
        chapter(fields, page, "before", before);
        chapter(fields, page, "during", List.of("Operasjonen tar omtrent en time."));
        chapter(fields, page, "after", after);
        chapter(fields, page, "attention", List.of("Ring oss om såret blør."));
        var saved = who.post(form + "/draft", fields.toArray(String[]::new));
        assertThat(saved.status()).as(saved.body()).isIn(200, 303);
    }

    private static void chapter(List<String> fields, Document page, String role, List<String> paragraphs) {
        String key = "c" + ROLES.indexOf(role);
        String text = String.join(
                "", paragraphs.stream().map(one -> "<p>" + one + "</p>").toList());
        fields.addAll(List.of("chapter", key, key + ".role", role, key + ".heading", "", key + ".text", text));
        page.select("[name$=.role]").stream()
                .filter(field -> field.val().equals(role))
                .map(field -> page.select("[name=" + field.attr("name").replace(".role", ".id") + "]"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> fields.addAll(List.of(key + ".id", id.val())));
    }

    /** @return the address of the case */
    static String begin(DeskVisitor who, String form, String change) {
        Document page = who.get(form).page();
        var sent = who.post(
                form + "/case", "draft", value(page, "draft"), "revision", value(page, "revision"), "change", change);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return sent.location().replaceFirst("\\?.*", "");
    }

    static void done(DeskVisitor.Answer answer, String key) {
        assertThat(answer.location()).as(answer.body()).contains("done=" + key);
    }

    static void approve(DeskVisitor who, String at, String step) {
        Document page = who.get(at).page();
        done(who.post(at + "/approval", "step", step, "revision", value(page, "revision")), "process." + step);
    }

    /** A doctor without an account is registered, asked, reads the letter, and answers with the code of the next. */
    static String approvedByDoctor(DeskVisitor magnus, int port, String form) {
        String email = UUID.randomUUID() + "@sykehus.example";
        var added = magnus.post(
                BASE + "/professionals",
                "name",
                "Ola Fagperson",
                "profession",
                "overlege i ortopedi",
                "hpr",
                "1234567",
                "email",
                email,
                "mobile",
                "912 34 567",
                "node",
                "",
                "language",
                "nb");
        assertThat(added.location()).as(added.body()).contains("done=professional-added");
        String at = magnus.get(BASE + "/professionals")
                .page()
                .selectFirst("li:contains(" + email + ") a")
                .attr("href");
        AskedProfessional.confirm(DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR), at);
        String professional = at.replaceFirst(".*/", "");
        Document page = magnus.get(form + "/professional").page();
        done(
                magnus.post(
                        form + "/professional",
                        "draft",
                        value(page, "draft"),
                        "revision",
                        value(page, "revision"),
                        "professional",
                        professional,
                        "message",
                        "Vi venter på deg",
                        "deadline",
                        LocalDate.now().plusDays(10).toString()),
                "professional-asked");
        String link = Postman.wait(email, "Les og svar").link();
        DeskVisitor doctor = DeskVisitor.stranger(port);
        assertThat(doctor.get(link).status()).isEqualTo(200);
        assertThat(doctor.post(link + "/answer", "outcome", "approved").status())
                .isEqualTo(200);
        assertThat(doctor.post(link + "/code", "code", code(email)).page().text())
                .contains("Takk for svaret");
        return email;
    }

    private static String code(String email) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            var found = Postman.to(email).stream()
                    .map(letter -> Pattern.compile("Koden er (\\d{6})").matcher(letter.plain()))
                    .filter(Matcher::find)
                    .findFirst();
            if (found.isPresent()) {
                return found.get().group(1);
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("No code came");
    }

    /** @return the address of the hearing at the base */
    static String openHearing(DeskVisitor magnus, String at, List<Site> invited) {
        Document page = magnus.get(at).page();
        var fields = new ArrayList<>(List.of("revision", value(page, "revision"), "day", value(page, "day")));
        invited.forEach(site -> fields.addAll(List.of("invited", site.id().toString())));
        done(magnus.post(at + "/hearing", fields.toArray(String[]::new)), "process.hearing-opened");
        return magnus.get(at).page().select("a[href*=/hearings/]").attr("href");
    }

    /** @param more names and values of remarks */
    static void answer(DeskVisitor who, String hearing, Site site, String verdict, String... more) {
        String asked = hearing.replace(BASE, desk(site));
        who.get(asked);
        String[] fields =
                Stream.concat(Stream.of("verdict", verdict), Stream.of(more)).toArray(String[]::new);
        done(who.post(asked + "/answer", fields), "hearing.answered");
    }

    /** @return the answer to the publication form as the page gives it */
    static DeskVisitor.Answer publish(DeskVisitor who, String form, String lane, String change) {
        Document page = who.get(form + "/publication?lane=" + lane).page();
        return who.post(
                form + "/publication",
                "draft",
                value(page, "draft"),
                "revision",
                value(page, "revision"),
                "lane",
                lane,
                "change",
                change);
    }

    static void adopt(DeskVisitor who, Site site, UUID... texts) {
        var fields = new ArrayList<>(List.of("follows", "accepted"));
        for (UUID text : texts) {
            fields.addAll(List.of("text", text.toString()));
        }
        who.get(desk(site) + "/adoptions");
        var report = who.post(desk(site) + "/adoptions", fields.toArray(String[]::new));
        assertThat(report.page().select("[role=status]").text())
                .as(site.key() + report.body())
                .contains(texts.length + " av " + texts.length);
    }

    /** The site's organisation says something in the chapter after. @param with {@code after} or {@code instead} */
    static void ownWords(DeskVisitor who, Site site, UUID text, String with, String words) {
        String page = desk(site) + "/texts/" + text;
        String node = who.get(page).page().selectFirst("input[name=node]").val();
        String form = who.post(page + "/nb", "node", node).location().replaceFirst("\\?.*", "");
        Document written = who.get(form).page();
        String chapter = written.select("input[name^=mode.]").eachAttr("name").stream()
                .distinct()
                .toList()
                .get(ROLES.indexOf("after"))
                .substring("mode.".length());
        boolean replaces = with.equals("instead");
        var saved = who.post(
                form + "/draft",
                "draft",
                value(written, "draft"),
                "revision",
                value(written, "revision"),
                "lane",
                "ordinary",
                "mode." + chapter,
                replaces ? "replace" : "follow",
                "reason." + chapter,
                replaces ? "Vi følger opp selv" : "",
                with + "." + chapter,
                words);
        assertThat(saved.status()).as(saved.body()).isLessThan(400);
        done(publish(who, form, "ordinary", "professional"), "published");
    }

    static DeskVisitor.Answer settle(DeskVisitor who, Site site, UUID text, UUID edition, String decision) {
        String task = desk(site) + "/tasks/" + text + "/nb";
        Document page = who.get(task).page();
        var fields = new ArrayList<>(List.of("edition", edition.toString()));
        Element words = page.selectFirst("input[name^=decision.]");
        if (words != null && !decision.isEmpty()) {
            fields.addAll(List.of(words.attr("name"), decision));
        }
        return who.post(task, fields.toArray(String[]::new));
    }

    static void acceptInBulk(DeskVisitor who, Site site, UUID text, UUID edition) {
        String name = text + ".nb." + edition;
        who.get(desk(site) + "/tasks/bulk?task=" + name);
        assertThat(who.post(desk(site) + "/tasks/bulk", "task", name)
                        .page()
                        .select("[role=status]")
                        .text())
                .as(site.key())
                .contains("1 av 1");
    }
}
