package no.fnsp.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.adopting.NationalTexts;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Approvals;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Details;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.editor.approver.AskedProfessional;
import no.fnsp.identity.Role;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Intent;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** National texts at every place they can be on their way, between the national base and Helse Bergen. */
final class TextsUnderway {

    static final String BASE = "/desk/sites/" + Site.NATIONAL_BASE;
    static final String BERGEN = "/desk/sites/helse-bergen.no";
    private static final List<String> BEFORE =
            List.of("Du skal faste i seks timer før du kommer.", "Dusj kvelden før operasjonen.");
    private static final List<String> FAST_LONGER =
            List.of("Du skal faste i åtte timer før du kommer.", "Dusj kvelden før operasjonen.");
    private static final List<String> AFTER =
            List.of("Hvil deg resten av dagen etterpå.", "Ring oss hvis du får feber.");
    private static final List<String> REST_LONGER =
            List.of("Hvil deg i tre dager etterpå.", "Ring oss hvis du får feber.");

    final DeskVisitor kari;
    final DeskVisitor magnus;
    final DeskVisitor nina;
    final DeskVisitor fredrik;
    final Document plain;
    final Document replaced;
    final Document supplemented;
    final Document offered;
    final Document old;
    final String kept;
    final String form;
    final String begun;
    final String checked;
    final String heard;
    final String hearing;
    final String professional;
    private final List<Document> written = new ArrayList<>();
    private final NationalTexts national;
    private final ApplicationContext beans;
    private final Site bergen;

    TextsUnderway(ApplicationContext beans, int port) {
        this.beans = beans;
        this.national = new NationalTexts(beans);
        this.bergen = national.site("helse-bergen.no");
        kari = DeskVisitor.as(port, Role.COORDINATOR);
        magnus = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        nina = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        fredrik = DeskVisitor.as(port, Role.APPROVER);
        plain = changed("Kikkhull i kneet", null);
        replaced = changed("Fjerning av galleblæren", Intent.REPLACE);
        supplemented = changed("Operasjon for grå stær", Intent.SUPPLEMENT_AFTER);
        offered = national.text("Kikkhull i skulderen", BEFORE, AFTER, national.now());
        old = approvedLongAgo();
        kept = keptOld();
        Document first = adopted("Gastrisk bypass");
        form = BASE + "/documents/" + first.id() + "/nb";
        begun = inCase(first);
        checked = inCase(adopted("Operasjon for åreknuter"));
        approve(fredrik, checked, "professional");
        heard = inCase(adopted("Kneprotese"));
        approve(fredrik, heard, "professional");
        approve(magnus, heard, "editorial");
        hearing = opened();
        professional = professional();
    }

    /** @return the address of a doctor without an account */
    private String professional() {
        magnus.post(
                BASE + "/professionals",
                "name",
                "Ola Fagperson",
                "profession",
                "overlege i ortopedi",
                "hpr",
                "1234567",
                "email",
                "ola.underveis@sykehus.example",
                "mobile",
                "912 34 567",
                "node",
                "",
                "language",
                "nb");
        String at = magnus.get(BASE + "/professionals")
                .page()
                .selectFirst("li:contains(ola.underveis) a")
                .attr("href");
        AskedProfessional.confirm(nina, at);
        return at;
    }

    private Document adopted(String title) {
        Document text = national.text(title, BEFORE, AFTER, national.now());
        national.adopt(bergen, text, Adoption.Follows.ACCEPTED, national.now());
        var details = new Details(
                bergen.settings().organisation(),
                "",
                "",
                "",
                null,
                List.of(),
                List.of("orthopaedics"),
                null,
                null,
                null);
        beans.getBean(Documents.class).describe(national.permit(), text, details, national.now());
        return text;
    }

    private Document changed(String title, @Nullable Intent intent) {
        Document text = adopted(title);
        if (intent != null) {
            national.localWords(
                    bergen,
                    text,
                    intent,
                    no.fnsp.text.Role.BEFORE,
                    "Vi opererer i et annet bygg.",
                    BEFORE.getFirst(),
                    BEFORE.getLast(),
                    "Møt i resepsjonen i Sentralblokka.");
        }
        national.change(text, ChangeClass.PROFESSIONAL, FAST_LONGER, REST_LONGER);
        return text;
    }

    private Document approvedLongAgo() {
        var then = national.now().minus(Duration.ofDays(1080));
        Document text = national.text("Høreapparat", BEFORE, AFTER, then);
        Edition edition = national.shown(text);
        beans.getBean(Approvals.class)
                .approve(
                        national.permit(),
                        edition,
                        Approval.What.PROFESSIONAL,
                        national.permit().actor(),
                        "overlege",
                        null,
                        then);
        return text;
    }

    /** @return its path on the site, where the last date passed */
    private String keptOld() {
        var then = national.now().minus(Duration.ofDays(60));
        Document text = national.text("Sprøyte i skulderen", BEFORE, AFTER, then);
        national.adoptLongAgo(
                new Adoption(
                        bergen.id(),
                        text.id(),
                        Adoption.Follows.ACCEPTED,
                        Adoption.AtLastDate.KEEP_OLD,
                        Words.NONE,
                        null,
                        List.of()),
                text,
                then);
        national.publish(
                text,
                national.title(text),
                BEFORE,
                REST_LONGER,
                ChangeClass.PROFESSIONAL,
                then.plus(Duration.ofDays(20)));
        return NationalTexts.path(text);
    }

    /** @return the address of the case */
    private String inCase(Document text) {
        Draft draft = national.draft(text, Draft.Lane.ORDINARY, FAST_LONGER, AFTER);
        written.add(text);
        var sent = nina.post(
                BASE + "/documents/" + text.id() + "/nb/case",
                "draft",
                draft.id().toString(),
                "revision",
                String.valueOf(draft.revision()),
                "change",
                "professional",
                "reason",
                "Nye råd om faste fra anestesilegene.",
                "message",
                "Se særlig på tiden for faste.");
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return sent.location().replaceFirst("\\?.*", "");
    }

    private static void approve(DeskVisitor who, String at, String step) {
        String revision = AtTheDesk.value(who.get(at).page(), "revision");
        var done = who.post(at + "/approval", "step", step, "revision", revision, "profession", "overlege, kirurgi");
        assertThat(done.status()).as(done.body()).isEqualTo(303);
    }

    /** Helse Bergen has answered with a remark. @return the address of the hearing at the base */
    private String opened() {
        var page = magnus.get(heard).page();
        magnus.post(
                heard + "/hearing",
                "revision",
                AtTheDesk.value(page, "revision"),
                "day",
                AtTheDesk.value(page, "day"),
                "invited",
                bergen.id().toString(),
                "invited",
                national.site("helse-stavanger.no").id().toString());
        String address = magnus.get(heard).page().select("a[href*=/hearings/]").attr("href");
        String asked = address.replace(BASE, BERGEN);
        String remark =
                kari.get(asked).page().select("textarea[name^=words-]").get(1).attr("name");
        var answered = kari.post(asked + "/answer", "verdict", "with-remarks", remark, "Si hva man kan drikke.");
        assertThat(answered.status()).as(answered.body()).isEqualTo(303);
        return address;
    }

    String task(Document text) {
        return BERGEN + "/tasks/" + text.id() + "/nb";
    }

    /** The fields of the page where changes are read together. */
    String together() {
        return "task=" + name(plain) + "&task=" + name(replaced);
    }

    private String name(Document text) {
        return text.id() + ".nb." + national.shown(text).id();
    }

    /** Other tests see no cases that wait, no drafts, and no professional. */
    void putAway() {
        magnus.get(professional);
        magnus.post(professional + "/removal", "erase", "true");
        Drafts drafts = beans.getBean(Drafts.class);
        for (Document text : written) {
            drafts.find(text.id(), Language.NB, Draft.Lane.ORDINARY)
                    .ifPresent(draft -> drafts.discard(national.permit(), text, draft.id(), draft.revision()));
        }
    }
}
