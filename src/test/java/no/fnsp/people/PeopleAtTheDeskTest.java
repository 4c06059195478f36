package no.fnsp.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.signin.DeskVisitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Looking after people over HTTP: Bente answers for Helse Bergen, and others answer for something else. */
@ExampleInstallation
class PeopleAtTheDeskTest {

    private static final String USERS = "/desk/sites/helse-bergen.no/users";
    private static final String OSLO = "/desk/sites/oslo-universitetssykehus.no/users";
    private static final String FRESH = "tre båter i en bukt";

    @LocalServerPort
    int port;

    DeskVisitor bente;

    @BeforeEach
    void bente_is_at_the_desk() {
        bente = DeskVisitor.as(port, Role.SITE_MANAGER);
    }

    @Test
    void somebody_new_is_let_in_made_more_and_shown_out() {
        String email = fresh();
        Answer made = add(bente, USERS, email, "editor");
        assertThat(made.status()).isEqualTo(200);
        String link = made.page()
                .getElementById("link")
                .val()
                .substring(bente.origin().length());

        DeskVisitor nina = Newcomer.through(port, link);
        assertThat(nina.get("/desk/sites/helse-bergen.no/pages").status()).isEqualTo(200);
        assertThat(DeskVisitor.stranger(port).get(link).status()).isEqualTo(410);

        String person = USERS + "/" + person(bente, email);
        assertThat(bente.postAndFollow(
                                person + "/roles", "role", "publishing-editor", "where", "branch", "path", "/nyheter")
                        .body())
                .contains("/nyheter");
        for (String role : roles(bente, person)) {
            Answer asked = bente.get(role);
            assertThat(asked.page().text()).contains("Nina Ny", email);
            assertThat(bente.post(role + "/end").status()).isEqualTo(303);
        }
        assertThat(bente.get(person).status()).isEqualTo(404);
        assertThat(nina.get("/desk/sites/helse-bergen.no/pages").status()).isEqualTo(404);
        assertThat(bente.get(USERS + "?q=" + email).body()).doesNotContain(person);
    }

    @Test
    void an_account_that_somebody_took_in_advance_is_worth_nothing_to_them_when_it_is_given_a_role() {
        String email = fresh();
        DeskVisitor thief = Newcomer.at(port, bente, email);
        String person = USERS + "/" + person(bente, email);
        roles(bente, person).forEach(role -> bente.post(role + "/end"));

        DeskVisitor vigdis = DeskVisitor.as(port, Role.REGIONAL_COORDINATOR);
        Answer made = add(vigdis, "/desk/sites/helse-fonna.no/users", email, "editor");
        assertThat(made.status()).isEqualTo(200);
        String link = made.page()
                .getElementById("link")
                .val()
                .substring(vigdis.origin().length());
        assertThat(thief.get("/desk/sites/helse-fonna.no/pages").status()).isEqualTo(303);
        DeskVisitor again = DeskVisitor.stranger(port);
        again.get("/desk/sign-in");
        assertThat(again.post("/desk/sign-in/password", "email", email, "password", Newcomer.PASSWORD)
                        .status())
                .isEqualTo(422);
        assertThat(Newcomer.through(port, link)
                        .get("/desk/sites/helse-fonna.no/pages")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void so_it_is_when_the_role_is_given_from_the_persons_own_page() {
        String email = fresh();
        Newcomer.at(port, bente, email);
        String person = person(bente, email);
        roles(bente, USERS + "/" + person).forEach(role -> bente.post(role + "/end"));
        DeskVisitor nina = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        Answer given = nina.post("/desk/users/" + person + "/roles", "role", "medical-editor", "where", "national");
        assertThat(given.status()).as(given.body()).isEqualTo(200);
        assertThat(given.page().getElementById("link").val()).contains("/desk/invitation/");
    }

    @Test
    void keys_that_one_hospital_has_set_open_no_desk_of_another() {
        String email = fresh();
        var nina = Newcomer.with(port, link(bente, add(bente, USERS, email, "editor")));
        DeskVisitor olav = managerAtOslo();
        String offer = link(olav, add(olav, OSLO, email, "editor"));
        assertThat(offer).startsWith("/desk/taking-up/");
        String pages = "/desk/sites/oslo-universitetssykehus.no/pages";
        assertThat(nina.visitor().get(pages).status()).isEqualTo(404);
        assertThat(olav.get(OSLO + "?q=" + email).page().text()).contains("Ikke tatt imot ennå");

        // Bente may still help with a lost telephone: what she sets opens what is hers to open.
        String person = USERS + "/" + person(bente, email);
        nina = Newcomer.with(port, link(bente, bente.post(person + "/invitation", "anew", "true")));
        assertThat(nina.visitor().get(pages).status()).isEqualTo(404);
        String later = link(bente, bente.post(person + "/invitation", "anew", "true"));

        DeskVisitor herself = DeskVisitor.stranger(port);
        assertThat(herself.get(offer).page().text()).contains("Oslo universitetssykehus");
        String code = nina.recovery().getFirst();
        assertThat(takeUp(herself, offer, "gjetning gjetning", code, FRESH).status())
                .isEqualTo(422);
        assertThat(takeUp(herself, offer, Newcomer.PASSWORD, "000000", FRESH).status())
                .isEqualTo(422);
        assertThat(takeUp(herself, offer, Newcomer.PASSWORD, code, Newcomer.PASSWORD)
                        .status())
                .isEqualTo(422);
        assertThat(nina.visitor().get(pages).status()).isEqualTo(404);
        Answer taken = takeUp(herself, offer, Newcomer.PASSWORD, code, FRESH);
        assertThat(taken.location()).as(taken.body()).isEqualTo("/desk/sign-in?done=taken-up");
        assertThat(herself.get(offer).status()).isEqualTo(410);
        assertThat(nina.visitor().get("/desk").status()).isNotEqualTo(200);

        herself.get("/desk/sign-in");
        herself.post("/desk/sign-in/password", "email", email, "password", FRESH);
        herself.get("/desk/sign-in/code");
        herself.post("/desk/sign-in/code", "code", nina.app().next());
        assertThat(herself.get(pages).status()).isEqualTo(200);
        assertThat(herself.get("/desk/sites/helse-bergen.no/pages").status()).isEqualTo(200);

        // From now on neither of the two sets keys alone, and the link that lay ready sets none.
        assertThat(DeskVisitor.stranger(port).get(later).status()).isEqualTo(410);
        assertThat(bente.post(person + "/invitation", "anew", "true").status()).isEqualTo(422);
        assertThat(olav.post(OSLO + "/" + person(olav, OSLO, email) + "/invitation")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_role_that_waits_has_one_link_at_a_time_and_ends_when_it_is_taken_back() {
        String email = fresh();
        add(bente, USERS, email, "editor");
        DeskVisitor nasjonal = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        String first = link(nasjonal, add(nasjonal, OSLO, email, "editor"));
        String person = OSLO + "/" + person(nasjonal, OSLO, email);
        assertThat(bente.post(USERS + "/" + person(bente, email) + "/offer").status())
                .isEqualTo(422);
        String next = link(nasjonal, nasjonal.post(person + "/offer"));
        DeskVisitor herself = DeskVisitor.stranger(port);
        assertThat(herself.get(first).status()).isEqualTo(410);
        assertThat(herself.get(next).page().text()).contains("Du må først velge passord");
        roles(nasjonal, person).forEach(role -> nasjonal.post(role + "/end"));
        assertThat(herself.get(next).status()).isEqualTo(410);
    }

    private DeskVisitor managerAtOslo() {
        DeskVisitor nasjonal = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        return Newcomer.through(port, link(nasjonal, add(nasjonal, OSLO, fresh(), "site-manager")));
    }

    private static Answer takeUp(DeskVisitor who, String offer, String old, String code, String password) {
        return who.post(offer, "old", old, "code", code, "password", password, "again", password);
    }

    private static String link(DeskVisitor who, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.page().getElementById("link").val().substring(who.origin().length());
    }

    @Test
    void forged_fields_are_refused_and_what_was_written_stays() {
        for (String role : List.of("national-administrator", "medical-editor", "regional-coordinator")) {
            Answer refused = add(bente, USERS, fresh(), role);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().getElementById("name").val()).isEqualTo("Nina Ny");
        }
        String email = fresh();
        Answer elsewhere = bente.post(
                USERS,
                "name",
                "Nina Ny",
                "email",
                email,
                "language",
                "nb",
                "role",
                "editor",
                "where",
                "branch",
                "path",
                "/https://oslo-universitetssykehus.no/avdelinger",
                "way",
                "link");
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(bente.get(USERS + "?q=" + email).page().select(".desk-list li"))
                .isEmpty();
    }

    @Test
    void for_whoever_does_not_answer_for_the_site_nothing_is_there() {
        String eivind = person(bente, "redaktor@eksempel.example");
        String person = USERS + "/" + eivind;
        String role = roles(bente, person).getFirst();
        for (Role other : List.of(Role.EDITOR, Role.COORDINATOR, Role.APPROVER, Role.READER, Role.MEDICAL_EDITOR)) {
            nothingIsThere(DeskVisitor.as(port, other), person, role);
        }
        // Other tests make this one a coordinator of her region, who has people of her own to look after.
        var oda = DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no");
        for (String address : List.of(USERS, USERS + "/new", person, role)) {
            assertThat(oda.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(bente.get("/desk/sites/oslo-universitetssykehus.no/users").status())
                .isEqualTo(404);
        assertThat(bente.get("/desk/sites/no-such.no/users").status()).isEqualTo(404);
        assertThat(bente.get("/desk/users").status()).isEqualTo(404);
        assertThat(bente.get("/desk/users/" + eivind).status()).isEqualTo(404);
        assertThat(bente.post("/desk/users/" + eivind + "/closing", "because", "left")
                        .status())
                .isEqualTo(404);
        assertThat(roles(bente, person)).contains(role);
    }

    private static void nothingIsThere(DeskVisitor who, String person, String role) {
        for (String address : List.of(USERS, USERS + "/new", person, role, "/desk/users", "/desk/users/new")) {
            assertThat(who.get(address).status()).as(address).isEqualTo(404);
        }
        for (String address : List.of(USERS, person + "/roles", person + "/invitation", role + "/end", "/desk/users")) {
            assertThat(who.post(address, "role", "editor").status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void nobody_takes_their_own_last_role() {
        String person = USERS + "/" + person(bente, "nettansvarlig@eksempel.example");
        assertThat(roles(bente, person)).isEmpty();
        String vigdis = "/roles/";
        DeskVisitor coordinator = DeskVisitor.as(port, Role.REGIONAL_COORDINATOR);
        String own = roles(coordinator, person).getFirst();
        assertThat(own).contains(vigdis);
        assertThat(bente.post(own + "/end").status()).isEqualTo(422);
        assertThat(bente.get(USERS).status()).isEqualTo(200);
    }

    @Test
    void a_regional_coordinator_looks_after_the_sites_of_the_region() {
        DeskVisitor vigdis = DeskVisitor.as(port, Role.REGIONAL_COORDINATOR);
        assertThat(vigdis.get("/desk/users")
                        .page()
                        .select("main a[href$=/users]")
                        .eachAttr("href"))
                .contains(USERS, "/desk/sites/helse-fonna.no/users")
                .doesNotContain("/desk/sites/stolav.no/users");
        assertThat(add(vigdis, "/desk/sites/helse-fonna.no/users", fresh(), "site-manager")
                        .status())
                .isEqualTo(200);
        assertThat(vigdis.get("/desk/sites/stolav.no/users").status()).isEqualTo(404);
    }

    @Test
    void a_national_administrator_closes_an_account_and_opens_it() {
        DeskVisitor nina = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        DeskVisitor lise = DeskVisitor.as(port, Role.READER);
        String person = "/desk/users/" + person(nina, "/desk/users", "leser@eksempel.example");
        assertThat(nina.postAndFollow(person + "/closing", "because", "leave").status())
                .isEqualTo(200);
        assertThat(lise.get("/desk").status()).isNotEqualTo(200);
        assertThat(nina.post(person + "/opening").status()).isEqualTo(303);
        assertThat(lise.get("/desk").status()).isEqualTo(200);
    }

    @Test
    void a_new_password_wants_the_old_one_and_signs_out_everywhere() {
        DeskVisitor nina = Newcomer.at(port, bente, fresh());
        Answer wrong = nina.post(
                "/desk/profile/password",
                "old",
                "gjetning",
                "fresh",
                "tre båter i en bukt",
                "again",
                "tre båter i en bukt");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).doesNotContain("tre båter");
        Answer changed = nina.post(
                "/desk/profile/password",
                "old",
                Newcomer.PASSWORD,
                "fresh",
                "tre båter i en bukt",
                "again",
                "tre båter i en bukt");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.page().select("form[action='/desk/sign-out']")).isEmpty();
        assertThat(nina.get("/desk").status()).isNotEqualTo(200);
    }

    @Test
    void a_lost_telephone_is_answered_with_a_link_that_begins_the_codes_anew() {
        String email = fresh();
        DeskVisitor nina = Newcomer.at(port, bente, email);
        String person = USERS + "/" + person(bente, email);
        Answer made = bente.post(person + "/invitation", "anew", "true");
        String link = made.page()
                .getElementById("link")
                .val()
                .substring(bente.origin().length());
        DeskVisitor again = Newcomer.through(port, link);
        assertThat(again.get("/desk").status()).isEqualTo(200);
        assertThat(nina.get("/desk").status()).isNotEqualTo(200);
    }

    @Test
    void the_desk_speaks_the_language_that_was_chosen_at_once() {
        DeskVisitor petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
        assertThat(petra.get("/desk/profile").page().selectFirst("html").attr("lang"))
                .isEqualTo("nn");
        Answer english = petra.postAndFollow("/desk/profile", "name", "Petra Eksempel", "language", "en");
        assertThat(english.page().selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.page().selectFirst("h1").text()).isEqualTo("Your profile");
        petra.post("/desk/profile", "name", "Petra Eksempel", "language", "nn");
    }

    @Test
    void the_help_leads_to_the_guide_and_names_whom_to_ask() {
        DeskVisitor eivind = DeskVisitor.as(port, Role.EDITOR, "helse-bergen.no");
        var help = eivind.get("/desk/help").page();
        assertThat(help.select("a[href*=fnsp.no.localhost]").eachAttr("href"))
                .contains("http://fnsp.no.localhost:" + port + "/handbok/skriv-klart");
        assertThat(help.select("main nav a").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(help.getElementById(href.substring(1))).isNotNull());
        assertThat(help.text()).contains("nettansvarlig@eksempel.example");
        assertThat(eivind.get("/desk/sites/helse-bergen.no/media")
                        .page()
                        .select(".desk-me a")
                        .eachAttr("href"))
                .contains("/desk/help#picture");
    }

    private Answer add(DeskVisitor who, String users, String email, String role) {
        return who.post(
                users,
                "name",
                "Nina Ny",
                "email",
                email,
                "language",
                "nb",
                "role",
                role,
                "where",
                "site",
                "way",
                "link");
    }

    private static String person(DeskVisitor who, String email) {
        return person(who, USERS, email);
    }

    private static String person(DeskVisitor who, String users, String email) {
        String href = who.get(users + "?q=" + email)
                .page()
                .select(".desk-list > li > p > a")
                .attr("href");
        return href.substring(href.lastIndexOf('/') + 1);
    }

    /** The addresses from which the roles of a person can be taken. */
    private static List<String> roles(DeskVisitor who, String person) {
        return who.get(person).page().select("main a[href*=/roles/]").eachAttr("href");
    }

    private static String fresh() {
        return "nina." + UUID.randomUUID().toString().substring(0, 8) + "@eksempel.no";
    }
}
