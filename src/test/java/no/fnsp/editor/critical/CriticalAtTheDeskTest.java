package no.fnsp.editor.critical;

import static no.fnsp.editor.critical.NationalText.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Text;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Role;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.sharing.Adoption;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dangerous error in a national text, as the medical editor corrects it and hospitals answer. */
@ExampleInstallation
class CriticalAtTheDeskTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String AHUS = "ahus.no";
    private static final String OSLO = "oslo-universitetssykehus.no";
    private static final String SUNNAAS = "sunnaas.no";

    private static final String FAST = "Du må faste i seks timer før operasjonen begynner.";
    private static final String FAST_RIGHT = "Du må faste i åtte timer før operasjonen begynner.";
    private static final String SMOKE = "Slutt å røyke minst fire uker før du skal opereres.";
    private static final String WALK = "Du begynner å gå med krykker samme dag som du er operert.";
    private static final String LATER = "Du begynner å gå med krykker dagen etter at du er operert.";
    private static final String OWN = "Hos oss faster du i seks timer før du kommer.";
    private static final String WARNING = "Det sto feil om faste. Du skal faste i åtte timer.";

    private static final Text FIRST = text(List.of(FAST, SMOKE), List.of(WALK));
    private static final Text SECOND = text(List.of(FAST, SMOKE), List.of(LATER));
    private static final Text RIGHT = text(List.of(FAST_RIGHT, SMOKE), List.of(LATER));

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    FrontDoor readers;
    DeskVisitor medical;
    DeskVisitor administrator;
    DeskVisitor coordinator;
    NationalText national;
    Edition first;

    @BeforeEach
    void the_text_is_published() {
        readers = new FrontDoor(port);
        medical = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        administrator = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        coordinator = DeskVisitor.as(port, Role.COORDINATOR);
        national = NationalText.in(beans);
        first = national.publish(Language.NB, FIRST, ChangeClass.NEW);
    }

    private void adopts(String site) {
        national.adopt(site, Adoption.Follows.ACCEPTED, null);
        national.accept(site, first);
    }

    private Edition changesProfessionally() {
        return national.publish(Language.NB, SECOND, ChangeClass.PROFESSIONAL);
    }

    private String trust(String site) {
        return national.site(site).settings().organisation().toString();
    }

    private UUID trustNode(String site) {
        return UUID.fromString(trust(site));
    }

    private String desk(String rest) {
        return "/desk/sites/" + national.base().key() + "/documents/" + national.document.id() + rest;
    }

    private DeskVisitor.Answer correct(Text right, String... more) {
        return correct(national.draft(Language.NB, Draft.Lane.URGENT, right), more);
    }

    private DeskVisitor.Answer correct(Draft draft, String... more) {
        var fields = new ArrayList<>(List.of("draft", draft.id() + ":" + draft.revision()));
        var said = List.of(more);
        if (!said.contains("wrong")) {
            fields.addAll(List.of("wrong", "Fastetiden var feil."));
        }
        if (!said.contains("warning.nb")) {
            fields.addAll(List.of("warning.nb", WARNING));
        }
        fields.addAll(said);
        return medical.post(desk("/critical"), fields.toArray(String[]::new));
    }

    /** @return the id of the error */
    private String corrected(Text right, String... more) {
        var answer = correct(right, more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        assertThat(answer.location()).contains("done=critical-corrected");
        return answer.location().replaceFirst(".*/critical/([0-9a-f-]{36}).*", "$1");
    }

    private String page(String site) {
        return page(site, "");
    }

    private String page(String site, String more) {
        String prefix = site.equals(BERGEN) ? "/nb" : "";
        var answer = readers.get(site, prefix + national.path() + more);
        assertThat(answer.status()).as(site).isEqualTo(200);
        return answer.page().select("main").text();
    }

    private String at(String site, String error) {
        return "/desk/sites/" + site + "/critical/" + error;
    }

    private String row(String page, String site) {
        return medical.get(page).page().select("tbody tr").stream()
                .filter(row -> row.selectFirst("th")
                        .text()
                        .equals(national.site(site).settings().shortName()))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private String receipt() {
        return medical.get(desk("/nb/receipt")).location();
    }

    @Test
    void sites_on_the_newest_edition_and_on_an_older_one_show_the_correction_at_once_and_nothing_else_new() {
        adopts(AHUS);
        adopts(OSLO);
        national.adopt(SUNNAAS, Adoption.Follows.HEAD, null);
        Edition second = changesProfessionally();
        national.accept(AHUS, second);
        assertThat(page(OSLO)).contains(FAST, WALK);
        String error = corrected(RIGHT);
        for (String site : List.of(AHUS, OSLO, SUNNAAS, national.base().key())) {
            assertThat(page(site)).contains(FAST_RIGHT).doesNotContain(FAST, WARNING);
        }
        assertThat(page(AHUS)).contains(LATER);
        assertThat(page(OSLO)).contains(WALK).doesNotContain(LATER);
        assertThat(row(receipt(), OSLO)).contains("Sin eldre utgave, rettet");
        assertThat(row(receipt(), AHUS)).contains("Utgaven, siden", "Har ikke svart");
        assertThat(row(at(national.base().key(), error), SUNNAAS)).contains("Har ikke svart");
    }

    @Test
    void words_that_replace_the_chapter_are_warned_of_until_the_site_says_why_they_are_right() {
        adopts(BERGEN);
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, OWN);
        String error = corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        assertThat(page(BERGEN)).contains(WARNING, OWN);
        var nynorsk = readers.get(BERGEN, national.path()).page();
        assertThat(nynorsk.select(".alert h3").text()).isEqualTo("Viktig retting frå medisinsk redaktør");
        assertThat(nynorsk.select(".alert [lang=nb]").text()).contains(WARNING);
        assertThat(coordinator.get("/desk").page().select("a[href$=" + error + "]"))
                .isNotEmpty();
        assertThat(row(receipt(), BERGEN)).contains("Leserne ser advarselen");
        var nothing = coordinator.post(at(BERGEN, error) + "/acknowledgement", "reason", " ");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(page(BERGEN)).contains(WARNING);
        assertThat(answer(error, "Vi opererer bare i lokalbedøvelse.")).contains("done=critical-answered");
        assertThat(page(BERGEN)).contains(OWN).doesNotContain(WARNING);
        assertThat(row(receipt(), BERGEN)).contains("Vi opererer bare i lokalbedøvelse.", "Kari Eksempel");
        assertThat(answer(error, "En gang til.")).contains("done=critical-already");
        assertThat(coordinator.get("/desk").page().select("a[href$=" + error + "]"))
                .isEmpty();
    }

    private String answer(String error, String reason) {
        return coordinator
                .post(at(BERGEN, error) + "/acknowledgement", "reason", reason)
                .location();
    }

    @Test
    void the_warning_can_be_written_in_the_language_of_the_reader() {
        adopts(BERGEN);
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, OWN);
        corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)), "warning.nn", "Det stod feil om faste.");
        assertThat(readers.get(BERGEN, national.path()).page().select(".alert").text())
                .contains("Det stod feil om faste.");
        assertThat(page(BERGEN)).contains(WARNING);
    }

    @Test
    void a_site_that_has_nothing_of_its_own_answers_that_it_has_seen_it() {
        adopts(BERGEN);
        String error = corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        assertThat(page(BERGEN)).contains(FAST_RIGHT).doesNotContain(WARNING);
        assertThat(DeskVisitor.as(port, Role.EDITOR).get(at(BERGEN, error)).status())
                .isEqualTo(404);
        assertThat(answer(error, "")).contains("done=critical-answered");
        assertThat(row(receipt(), BERGEN)).contains("Sett av Kari Eksempel");
    }

    private DeskVisitor.Answer putRight(String error) {
        return coordinator.post(at(BERGEN, error) + "/put-right");
    }

    @Test
    void words_that_are_edited_are_warned_of_until_the_site_says_that_they_are_put_right() {
        adopts(BERGEN);
        Edition own = national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, OWN);
        String error = corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        assertThat(putRight(error).status()).as("nothing is edited yet").isEqualTo(422);
        String changes = "/desk/sites/" + BERGEN + "/documents/" + own.document();
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, OWN.replace("kommer.", "kommer, alltid."));
        assertThat(page(BERGEN)).as("a comma puts nothing right").contains("kommer, alltid.", WARNING);
        assertThat(row(receipt(), BERGEN)).contains("Leserne ser advarselen", "Har ikke svart");
        var published = coordinator.get(changes).page();
        assertThat(published.text()).contains("framleis");
        assertThat(published.select("a[href$=" + error + "]")).isNotEmpty();
        var editor = DeskVisitor.as(port, Role.EDITOR);
        assertThat(editor.post(at(BERGEN, error) + "/put-right").status()).isEqualTo(404);
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, "Hos oss faster du i åtte timer.");
        assertThat(page(BERGEN)).contains("åtte timer", WARNING);
        assertThat(putRight(error).location()).contains("done=critical-answered");
        assertThat(page(BERGEN)).contains("åtte timer").doesNotContain(WARNING);
        assertThat(row(receipt(), BERGEN)).contains("rettet nettstedets egne ord");
        assertThat(coordinator.get(changes).page().select("a[href$=" + error + "]"))
                .isEmpty();
        assertThat(putRight(error).location()).contains("done=critical-already");
    }

    @Test
    void words_of_one_node_are_put_right_and_those_of_another_are_answered_for() {
        adopts(BERGEN);
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, OWN);
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NN, "Hos oss fastar du i seks timar.");
        String error = corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, "Hos oss faster du i åtte timer.");
        assertThat(putRight(error).location()).contains("done=critical-more");
        assertThat(page(BERGEN)).doesNotContain(WARNING);
        assertThat(readers.get(BERGEN, national.path()).page().text()).contains(WARNING);
        assertThat(answer(error, "Gjeld berre lokalbedøving.")).contains("done=critical-answered");
        assertThat(readers.get(BERGEN, national.path()).page().text()).doesNotContain(WARNING);
    }

    @Test
    void the_national_chapter_stands_in_place_of_own_words_until_they_are_answered_for_and_they_are_not_lost() {
        adopts(BERGEN);
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, OWN);
        String error = corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)), "forced", "1");
        assertThat(page(BERGEN)).contains(FAST_RIGHT).doesNotContain(OWN, WARNING);
        assertThat(row(receipt(), BERGEN)).contains("Det nasjonale kapitlet vises");
        assertThat(answer(error, "Vi har målt.")).contains("done=critical-answered");
        assertThat(page(BERGEN)).contains(OWN).doesNotContain(FAST_RIGHT, WARNING);
    }

    @Test
    void a_site_that_goes_back_to_the_national_words_has_answered() {
        adopts(BERGEN);
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, OWN);
        corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        national.backToNational(BERGEN, trustNode(BERGEN), Language.NB);
        assertThat(page(BERGEN)).contains(FAST_RIGHT).doesNotContain(OWN, WARNING);
        assertThat(row(receipt(), BERGEN)).contains("gikk over til det som er rettet nasjonalt");
    }

    @Test
    void a_department_s_own_words_are_warned_of_where_that_department_is_chosen() {
        var all = beans.getBean(Nodes.class).around(trustNode(BERGEN), national.now()).all().stream()
                .filter(node -> node.kind().isDepartment())
                .toList();
        Node one = all.getFirst();
        Node other = all.stream()
                .filter(node -> !node.id().equals(one.id()) && !one.id().equals(node.parent()))
                .filter(node -> !node.slug().equals(one.slug()))
                .findFirst()
                .orElseThrow();
        national.adopt(
                BERGEN,
                Adoption.Follows.ACCEPTED,
                null,
                new Adoption.Offer(Words.NONE, one.id(), List.of()),
                new Adoption.Offer(Words.NONE, other.id(), List.of()));
        national.accept(BERGEN, first);
        national.replace(BERGEN, one.id(), first, Language.NB, OWN);
        corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        assertThat(page(BERGEN, "?sted=" + one.slug())).contains(OWN, WARNING);
        assertThat(page(BERGEN, "?sted=" + other.slug())).contains(FAST_RIGHT).doesNotContain(OWN, WARNING);
        assertThat(page(BERGEN)).contains(FAST_RIGHT).doesNotContain(WARNING);
    }

    @Test
    void an_older_edition_without_the_paragraph_is_warned_of_until_the_site_takes_the_new_one() {
        adopts(BERGEN);
        var advice = text(List.of(FAST, SMOKE), List.of(WALK, "Sov på ryggen i tolv uker."));
        national.publish(Language.NB, advice, ChangeClass.PROFESSIONAL);
        String error = corrected(text(List.of(FAST, SMOKE), List.of(WALK, "Sov på ryggen i seks uker.")));
        assertThat(page(BERGEN)).contains(WARNING, WALK);
        assertThat(row(receipt(), BERGEN)).contains("Kunne ikke rettes av seg selv", "Venter siden");
        assertThat(coordinator.get(at(BERGEN, error)).page().text()).contains("eldre utgåve");
        national.accept(BERGEN, newest());
        assertThat(page(BERGEN)).contains("seks uker").doesNotContain(WARNING);
        assertThat(answer(error, "")).contains("done=critical-answered");
    }

    private Edition newest() {
        return beans.getBean(no.fnsp.content.Editions.class)
                .newest(national.document.id(), Language.NB)
                .orElseThrow();
    }

    @Test
    void a_paragraph_that_a_site_has_in_other_words_is_not_exchanged_behind_its_back() {
        adopts(BERGEN);
        var moved = text(List.of("Du må faste i seks timer, men kan drikke vann.", SMOKE), List.of(WALK));
        national.publish(Language.NB, moved, ChangeClass.PROFESSIONAL);
        corrected(text(List.of("Du må faste i åtte timer, men kan drikke vann.", SMOKE), List.of(WALK)));
        assertThat(page(BERGEN)).contains(FAST, WARNING).doesNotContain("drikke vann");
    }

    @Test
    void a_second_error_lets_the_warning_of_the_first_stand() {
        adopts(BERGEN);
        var advice = text(List.of(FAST, SMOKE), List.of(WALK, "Sov på ryggen i tolv uker."));
        national.publish(Language.NB, advice, ChangeClass.PROFESSIONAL);
        corrected(text(List.of(FAST, SMOKE), List.of(WALK, "Sov på ryggen i seks uker.")));
        corrected(
                text(List.of(FAST_RIGHT, SMOKE), List.of(WALK, "Sov på ryggen i seks uker.")),
                "warning.nb",
                "En annen feil.");
        assertThat(page(BERGEN)).contains(FAST_RIGHT, WARNING).doesNotContain("En annen feil.");
    }

    @Test
    void a_site_that_shows_a_variant_is_warned_of_until_the_variant_is_corrected() {
        NationalText variant = national.variant();
        Edition varied = variant.publish(Language.NB, FIRST, ChangeClass.NEW);
        national.adopt(BERGEN, Adoption.Follows.ACCEPTED, variant);
        national.accept(BERGEN, varied);
        corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        assertThat(page(BERGEN)).contains(FAST, WARNING);
        assertThat(row(receipt(), BERGEN)).contains("En variant", "Leserne ser advarselen på varianten");
        variant.publish(Language.NB, text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)), ChangeClass.CRITICAL);
        assertThat(page(BERGEN)).contains(FAST_RIGHT).doesNotContain(WARNING);
    }

    @Test
    void a_language_that_is_not_corrected_is_warned_of_until_it_is() {
        Edition nynorsk = national.publish(
                Language.NN, text(List.of("Du må faste i seks timar.", SMOKE), List.of(WALK)), ChangeClass.NEW);
        adopts(BERGEN);
        national.accept(BERGEN, nynorsk);
        String error = corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)), "also.nn", "1");
        assertThat(page(BERGEN)).contains(FAST_RIGHT).doesNotContain(WARNING);
        assertThat(readers.get(BERGEN, national.path()).page().text()).contains(WARNING, "seks timar");
        assertThat(coordinator
                        .get(at(BERGEN, error))
                        .page()
                        .select("section[aria-labelledby=here]")
                        .text())
                .contains("På bokmål ser lesarane det som er retta.", "På nynorsk ser lesarane ei åtvaring")
                .doesNotContain("Lesarane ser det som er retta. De treng");
        Draft right = national.draft(
                Language.NN, Draft.Lane.URGENT, text(List.of("Du må faste i åtte timar.", SMOKE), List.of(WALK)));
        assertThat(correct(right).location()).contains("done=critical-corrected");
        assertThat(readers.get(BERGEN, national.path()).page().text())
                .contains("åtte timar")
                .doesNotContain(WARNING);
        assertThat(coordinator
                        .get(at(BERGEN, error))
                        .page()
                        .select("section[aria-labelledby=here]")
                        .text())
                .contains("Lesarane ser det som er retta. De treng");
    }

    @Test
    void an_ordinary_edition_ends_the_warning_of_its_language_when_the_medical_editor_says_that_it_puts_it_right() {
        Edition nynorsk = national.publish(
                Language.NN, text(List.of("Du må faste i seks timar.", SMOKE), List.of(WALK)), ChangeClass.NEW);
        adopts(BERGEN);
        national.accept(BERGEN, nynorsk);
        national.adopt(SUNNAAS, Adoption.Follows.HEAD, null);
        String error = corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)), "also.nn", "1");
        String errors = at(national.base().key(), error);
        String act = errors + "/languages/"
                + db.sql("select id from critical.warnings where error = :error and cause = 'language'")
                        .param("error", UUID.fromString(error))
                        .query(UUID.class)
                        .single();
        assertThat(medical.post(act).status()).as("nothing new in nynorsk").isEqualTo(422);
        Edition right = national.publish(
                Language.NN,
                text(List.of("Du må faste i åtte timar.", SMOKE), List.of(WALK)),
                ChangeClass.PROFESSIONAL);
        String there = "/nn" + national.path();
        assertThat(readers.get(SUNNAAS, there).page().text())
                .as("nobody has said so")
                .contains("åtte timar", WARNING);
        assertThat(medical.get(desk("")).page().select("a[href$=" + error + "]"))
                .isNotEmpty();
        assertThat(coordinator.post(act.replace(national.base().key(), BERGEN)).status())
                .isEqualTo(404);
        assertThat(medical.post(act).location()).contains("done=critical-language");
        assertThat(readers.get(SUNNAAS, there).page().text())
                .contains("åtte timar")
                .doesNotContain(WARNING);
        assertThat(readers.get(BERGEN, national.path()).page().text())
                .as("it shows the older edition until it has taken the new one")
                .contains("seks timar", WARNING);
        national.accept(BERGEN, right);
        assertThat(readers.get(BERGEN, national.path()).page().text())
                .contains("åtte timar")
                .doesNotContain(WARNING);
        assertThat(medical.post(act).location()).contains("done=as-before");
    }

    @Test
    void a_site_with_a_variant_that_lacks_the_chapter_is_warned_of_once_and_not_asked_for_words_in_the_main_text() {
        NationalText variant = national.variant();
        Edition varied = variant.publish(Language.NB, after(WALK), ChangeClass.NEW);
        national.adopt(BERGEN, Adoption.Follows.ACCEPTED, variant);
        national.accept(BERGEN, varied);
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, OWN);
        String error = corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        assertThat(causes(error)).containsExactly("variant");
        assertThat(page(BERGEN))
                .as("words that are left behind are read all the same")
                .contains(OWN, WARNING);
        assertThat(coordinator.get("/desk/sites/" + BERGEN + "/tasks").page().text())
                .contains("Prøvebehandling");
        assertThat(putRight(error).status()).isEqualTo(422);
        assertThat(answer(error, "Varianten seier ikkje noko om faste.")).contains("done=critical-answered");
        assertThat(page(BERGEN)).doesNotContain(WARNING);
    }

    @Test
    void words_of_sites_that_do_not_show_what_was_wrong_are_not_warned_of() {
        NationalText variant = national.variant();
        Edition varied = variant.publish(Language.NB, FIRST, ChangeClass.NEW);
        national.adopt(OSLO, Adoption.Follows.ACCEPTED, variant);
        national.accept(OSLO, varied);
        adopts(BERGEN);
        adopts(AHUS);
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, OWN);
        national.replace(AHUS, trustNode(AHUS), first, Language.NB, OWN);
        national.leave(AHUS);
        Draft right = variant.draft(Language.NB, Draft.Lane.URGENT, text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        String address = "/desk/sites/" + national.base().key() + "/documents/" + variant.document.id() + "/critical";
        var done = medical.post(
                address, "draft", right.id() + ":" + right.revision(), "wrong", "Feil.", "warning.nb", WARNING);
        assertThat(causes(done.location().replaceFirst(".*/critical/([0-9a-f-]{36}).*", "$1")))
                .as("Bergen shows the main text, which was not wrong")
                .isEmpty();
        String error = corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        assertThat(causes(error)).as("Ahus has left").containsExactly("replaced", "variant");
        assertThat(page(BERGEN)).contains(OWN, WARNING);
        var begun = DeskVisitor.as(port, Role.SITE_MANAGER)
                .post("/desk/sites/" + BERGEN + "/texts/" + national.document.id() + "/nb", "node", trust(BERGEN));
        assertThat(coordinator.get(begun.location()).page().select("a[href$=" + error + "]"))
                .as("whoever edits is told, and where it is answered")
                .isNotEmpty();
    }

    private List<String> causes(String error) {
        return db.sql("select cause from critical.warnings where error = :error order by cause")
                .param("error", UUID.fromString(error))
                .query(String.class)
                .list();
    }

    private static Text after(String words) {
        Text both = text(List.of("x"), List.of(words));
        return new Text(both.title(), both.lead(), both.chapters().subList(1, 2));
    }

    @Test
    void a_language_is_warned_of_until_the_very_error_is_corrected_in_it_and_not_another() {
        Edition nynorsk = national.publish(
                Language.NN, text(List.of("Du må faste i seks timar.", SMOKE), List.of(WALK)), ChangeClass.NEW);
        adopts(BERGEN);
        national.accept(BERGEN, nynorsk);
        corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)), "also.nn", "1");
        Draft other = national.draft(
                Language.NN, Draft.Lane.URGENT, text(List.of("Du må faste i seks timar.", SMOKE), List.of(LATER)));
        assertThat(correct(other, "warning.nb", "Det sto feil om krykker.").location())
                .contains("done=critical-corrected");
        assertThat(readers.get(BERGEN, national.path()).page().text()).contains(LATER, "seks timar", WARNING);
    }

    @Test
    void no_site_puts_a_text_back_that_was_taken_away_nationally() {
        adopts(BERGEN);
        var answer = medical.post(desk("/critical/withdrawal"), "wrong", "Farlig.", "warning.nb", WARNING);
        assertThat(answer.location()).as(answer.body()).contains("done=critical-withdrawn");
        var manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        manager.get("/desk/sites/" + BERGEN + "/trash");
        manager.post("/desk/sites/" + BERGEN + "/trash/" + national.document.id());
        var gone = readers.get(BERGEN, "/nb" + national.path());
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().text()).doesNotContain(FAST);
    }

    @Test
    void a_variant_that_was_taken_away_is_shown_on_no_site() {
        NationalText variant = national.variant();
        Edition other = variant.publish(Language.NB, text(List.of(FAST), List.of(WALK)), ChangeClass.NEW);
        national.adopt(BERGEN, Adoption.Follows.ACCEPTED, variant);
        variant.accept(BERGEN, other);
        assertThat(page(BERGEN)).contains(FAST);
        String address = "/desk/sites/" + national.base().key() + "/documents/" + variant.document.id();
        var answer = medical.post(address + "/critical/withdrawal", "wrong", "Farlig.", "warning.nb", WARNING);
        assertThat(answer.location()).as(answer.body()).contains("done=critical-withdrawn");
        var gone = readers.get(BERGEN, "/nb" + national.path());
        assertThat(gone.status()).isIn(404, 410);
        assertThat(gone.page().text()).doesNotContain(FAST);
    }

    @Test
    void a_text_taken_away_is_gone_from_every_site_with_the_reason_and_comes_back() {
        adopts(BERGEN);
        adopts(AHUS);
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, OWN);
        var done = medical.post(
                desk("/critical/withdrawal"), "wrong", "Alt er feil.", "warning.nb", "Teksten var farlig.");
        assertThat(done.location()).contains("done=critical-withdrawn");
        String error = done.location().replaceFirst(".*/critical/([0-9a-f-]{36}).*", "$1");
        for (String site : List.of(AHUS, BERGEN, national.base().key())) {
            var gone = readers.get(site, national.path());
            assertThat(gone.status()).as(site).isEqualTo(410);
            assertThat(gone.page().text()).contains("Teksten var farlig.");
        }
        assertThat(readers.get(AHUS, "/behandlinger?q=Prøvebehandling").body()).doesNotContain(national.document.key());
        assertThat(tombstones())
                .contains(national.site(AHUS).id(), national.site(BERGEN).id());
        assertThat(coordinator.get("/desk").page().select("a[href$=" + error + "]"))
                .isNotEmpty();
        var back = medical.post(at(national.base().key(), error) + "/restoration");
        assertThat(back.location()).contains("done=critical-restored");
        assertThat(page(AHUS)).contains(FAST);
        assertThat(page(BERGEN)).contains(OWN);
        assertThat(tombstones()).isEmpty();
    }

    private List<UUID> tombstones() {
        return db.sql("select site from critical.tombstones where document = :document")
                .param("document", national.document.id())
                .query(UUID.class)
                .list();
    }

    @Test
    void somebody_else_looks_at_it_and_whoever_disagrees_gives_the_others_a_task() {
        adopts(AHUS);
        String error = corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        String here = at(national.base().key(), error);
        assertThat(medical.post(here + "/review", "agrees", "true").status()).isEqualTo(422);
        assertThat(administrator.get("/desk").page().select("a[href$=" + error + "]"))
                .isNotEmpty();
        assertThat(administrator.post(here + "/review", "agrees", "false").status())
                .isEqualTo(422);
        assertThat(administrator
                        .post(here + "/review", "agrees", "false", "words", "Seks timer er riktig.")
                        .location())
                .contains("done=critical-reviewed");
        assertThat(page(AHUS)).contains(FAST_RIGHT);
        assertThat(medical.get("/desk").page().select("a[href$=" + error + "]")).isNotEmpty();
        assertThat(medical.get(here).page().text()).contains("Seks timer er riktig.");
        medical.post(here + "/settlement", "words", "Vi beholder åtte timer.");
        assertThat(medical.get("/desk").page().select("a[href$=" + error + "]")).isEmpty();
    }

    @Test
    void what_is_told_must_be_there_and_not_too_long_and_nothing_is_published_before() {
        adopts(AHUS);
        Draft draft = national.draft(Language.NB, Draft.Lane.URGENT, text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        assertThat(correct(draft, "warning.nb", " ").status()).isEqualTo(422);
        assertThat(correct(draft, "wrong", "").status()).isEqualTo(422);
        var tooLong = correct(draft, "warning.nb", "x".repeat(501));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().selectFirst("textarea[name=warning.nb]").text())
                .hasSize(501);
        assertThat(page(AHUS)).contains(FAST);
        assertThat(correct(draft).status()).isEqualTo(303);
        assertThat(correct(draft).status()).isEqualTo(422);
    }

    @Test
    void what_says_nothing_new_is_no_correction() {
        var same = correct(FIRST);
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.page().selectFirst("[role=alert]").text()).contains("sier det samme");
    }

    @Test
    void of_two_who_correct_one_text_at_once_the_second_is_told_of_the_first() {
        Draft urgent = national.draft(Language.NB, Draft.Lane.URGENT, text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        Draft ordinary = national.draft(
                Language.NB, Draft.Lane.ORDINARY, text(List.of("Fast i ti timer.", SMOKE), List.of(WALK)));
        assertThat(correct(urgent).status()).isEqualTo(303);
        var second = correct(ordinary);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().selectFirst("[role=alert]").text()).contains("En annen utgave er publisert");
    }

    @Test
    void a_text_withdrawn_meanwhile_is_not_corrected_and_a_site_that_left_is_not_asked() {
        adopts(AHUS);
        adopts(BERGEN);
        national.leave(BERGEN);
        String error = corrected(text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        assertThat(coordinator.get(at(BERGEN, error)).status()).isEqualTo(404);
        national.leave(AHUS);
        assertThat(row(receipt(), AHUS)).contains("Bruker ikke teksten lenger");
        Draft draft =
                national.draft(Language.NB, Draft.Lane.URGENT, text(List.of("Fast i ti timer.", SMOKE), List.of(WALK)));
        medical.post(desk("/critical/withdrawal"), "wrong", "Feil.", "warning.nb", "Borte.");
        assertThat(correct(draft).status()).isEqualTo(422);
    }

    @Test
    void only_whoever_decides_nationally_corrects_at_once_and_the_publication_leads_there() {
        Draft draft = national.draft(Language.NB, Draft.Lane.URGENT, text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        assertThat(coordinator.get(desk("/critical")).status()).isEqualTo(404);
        var led = medical.post(
                desk("/nb/publication"),
                "draft",
                draft.id().toString(),
                "revision",
                "" + draft.revision(),
                "change",
                "critical");
        assertThat(led.location()).contains("/critical?draft=" + draft.id());
        assertThat(medical.get(led.location()).page().select("input[name=draft][checked]"))
                .hasSize(1);
    }

    @Test
    void the_reach_that_is_told_before_is_what_then_happens() {
        adopts(AHUS);
        adopts(OSLO);
        adopts(BERGEN);
        national.adopt(SUNNAAS, Adoption.Follows.HEAD, null);
        national.replace(BERGEN, trustNode(BERGEN), first, Language.NB, OWN);
        Draft draft = national.draft(Language.NB, Draft.Lane.ORDINARY, text(List.of(FAST_RIGHT, SMOKE), List.of(WALK)));
        var led = medical.post(desk("/nb/reach"), "lane", "ordinary", "change", "professional");
        assertThat(led.location()).contains("/reach?lane=ordinary&change=professional");
        String reach = led.location();
        read(AHUS, 2, 1200, 34);
        read(AHUS, 40, 5000, 0);
        read(OSLO, 0, 7, 0);
        assertThat(medical.get(reach).page().text()).contains("bruker teksten: 4.", "Sider: 4.", "får en oppgave: 3.");
        assertThat(medical.get(reach).page().text()).contains("1241");
        assertThat(row(reach, OSLO)).contains(" 7 ");
        assertThat(row(reach, AHUS)).contains("1234", "Utgave 1", "Venter på nettstedet til", "da, vises den nye");
        assertThat(row(reach, SUNNAAS)).contains("Alltid den nyeste", "Vises med en gang");
        assertThat(row(reach, BERGEN)).contains("side om side", "Erstatter i 1 kapitler", "Kari Eksempel");
        assertThat(medical.get(reach).page().select("a[href*=preview][href$=ahus.no]"))
                .hasSize(1);
        national.beans
                .getBean(no.fnsp.approval.Publishing.class)
                .publish(national.permit, draft, ChangeClass.PROFESSIONAL, null, national.now());
        assertThat(waiting())
                .containsExactlyInAnyOrderElementsOf(Set.of(
                        national.site(AHUS).id(),
                        national.site(OSLO).id(),
                        national.site(BERGEN).id()));
        assertThat(row(receipt(), AHUS)).contains("Venter siden", "Viser utgave 1");
        national.accept(AHUS, newest());
        assertThat(row(receipt(), AHUS)).contains("Utgaven, siden");
        var file = medical.get(receipt() + "/csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body().lines()).hasSize(5);
    }

    /** Page views, told by scripts and by the picture; sent from here more often. */
    private void read(String host, int daysAgo, int scripted, int plain) {
        db.sql("""
                insert into statistics.view (site, path, language, day, document, text, scripted, plain, served)
                values (:site, '/lest', 'nb', (now() at time zone 'Europe/Oslo')::date - :ago, :document, :document,
                        :scripted, :plain, 90000)
                """)
                .param("site", national.site(host).id())
                .param("ago", daysAgo)
                .param("document", national.document.id())
                .param("scripted", scripted)
                .param("plain", plain)
                .update();
    }

    private List<UUID> waiting() {
        return db.sql("select site from sharing.moved_on where document = :document")
                .param("document", national.document.id())
                .query(UUID.class)
                .list();
    }
}
