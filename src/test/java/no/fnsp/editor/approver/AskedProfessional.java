package no.fnsp.editor.approver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fnsp.content.Body;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Editions;
import no.fnsp.content.Saved;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.mail.Postman;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A draft of a national text, a professional in the register, and the letters they are sent. */
@Component
public class AskedProfessional {

    static final String BASE = "/desk/sites/" + Site.NATIONAL_BASE;

    @Autowired
    Sites sites;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Editions editions;

    @Autowired
    Permits permits;

    @Autowired
    DatabaseClock clock;

    /** Somebody who was asked. @param chapter the id of the one that has changed */
    record Case(
            DeskVisitor magnus,
            Document document,
            Draft draft,
            String chapter,
            String email,
            String professional,
            String form) {

        String ask() {
            return form + "/professional";
        }
    }

    /** A text whose first paragraph Magnus has changed, and Ola in the register. @param key of a published national text */
    Case draftOf(int port, String key) {
        DeskVisitor magnus = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        Site base = sites.find(Site.NATIONAL_BASE, clock.now()).orElseThrow();
        Document document = documents.find(base.id(), key).orElseThrow();
        Permit permit = permits.forJob("test-approver");
        Body published = editions.published(document.id(), Language.NB, clock.now())
                .orElseThrow()
                .body();
        Draft draft = drafts.start(permit, document, Language.NB, Draft.Lane.ORDINARY, published, clock.now());
        Draft saved = save(document, draft, "Spør oss hvis du lurer på noe, " + UUID.randomUUID() + ".");
        String email = UUID.randomUUID() + "@sykehus.example";
        String professional = register(magnus, email);
        confirm(DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR), professional);
        return new Case(
                magnus,
                document,
                saved,
                saved.body().chapters().getFirst().id().value(),
                email,
                professional,
                BASE + "/documents/" + document.id() + "/nb");
    }

    /** Writes something at the end of the first chapter. */
    Draft save(Document document, Draft draft, String words) {
        Body body = draft.body();
        var chapters = new ArrayList<>(body.chapters());
        Chapter first = chapters.getFirst();
        var blocks = new ArrayList<>(first.blocks());
        blocks.add(new Block.Paragraph(null, Markup.clean(words)));
        chapters.set(0, first.with(blocks));
        Saved saved = drafts.save(
                permits.forJob("test-approver"), document, draft.id(), draft.revision(), body.withChapters(chapters));
        assertThat(saved).isInstanceOf(Saved.Ok.class);
        return drafts.withId(draft.id()).orElseThrow();
    }

    /** Somebody else than whoever wrote it says that it is right. @param professional the address of their page */
    public static void confirm(DeskVisitor other, String professional) {
        String read = AtTheDesk.value(other.get(professional).page(), "state");
        assertThat(other.post(professional + "/confirmation", "state", read).location())
                .contains("done=professional-confirmed");
    }

    static String register(DeskVisitor magnus, String email) {
        var added = magnus.post(
                BASE + "/professionals", described(email, "912 34 567").toArray(String[]::new));
        assertThat(added.location()).as(added.body()).contains("done=professional-added");
        return magnus.get(BASE + "/professionals")
                .page()
                .selectFirst("li:contains(" + email + ") a")
                .attr("href");
    }

    public static List<String> described(String email, String mobile) {
        return List.of(
                "name", "Ola Fagperson",
                "profession", "overlege i fordøyelsessykdommer",
                "hpr", "1234567",
                "email", email,
                "mobile", mobile,
                "node", "",
                "language", "nn");
    }

    /** Magnus asks Ola. @return the path of the link in the letter */
    static String asked(Case one) {
        var sent = ask(one, LocalDate.now().plusDays(10).toString());
        assertThat(sent.location()).as(sent.body()).contains("done=professional-asked");
        return Postman.wait(one.email(), "Les og svar").link();
    }

    static DeskVisitor.Answer ask(Case one, String deadline) {
        var page = one.magnus().get(one.ask()).page();
        return one.magnus()
                .post(
                        one.ask(),
                        "draft",
                        AtTheDesk.value(page, "draft"),
                        "revision",
                        AtTheDesk.value(page, "revision"),
                        "professional",
                        one.professional().replaceFirst(".*/", ""),
                        "message",
                        "Vi ventar på deg",
                        "deadline",
                        deadline);
    }

    /** The code in the latest letter with one, after those that came before. */
    static String code(Case one, int before) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            List<String> codes = codes(one);
            if (codes.size() > before) {
                return codes.getLast();
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("No code came");
    }

    static List<String> codes(Case one) {
        return Postman.to(one.email()).stream()
                .map(letter -> Pattern.compile("Koden er (\\d{6})").matcher(letter.plain()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }
}
