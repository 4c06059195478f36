package no.fnsp.people;

import static no.fnsp.identity.Role.EDITOR;
import static no.fnsp.identity.Role.NATIONAL_ADMINISTRATOR;
import static no.fnsp.identity.Role.PUBLISHING_EDITOR;
import static no.fnsp.identity.Role.REGIONAL_COORDINATOR;
import static no.fnsp.identity.Role.SITE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Door;
import no.fnsp.desk.Reply;
import no.fnsp.html.Messages;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Editors;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Held;
import no.fnsp.identity.Invitations;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.identity.Staff;
import no.fnsp.store.DatabaseClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** Letting people in and out at Helse Bergen, with Helse Fonna of the same region and St. Olavs hospital of another. */
@EmptyInstallation
class LookingAfterPeopleTest {

    @Autowired
    Staff staff;

    @Autowired
    Accounts accounts;

    @Autowired
    Editors editors;

    @Autowired
    Grants grants;

    @Autowired
    Invitations invitations;

    @Autowired
    Permits permits;

    @Autowired
    DatabaseClock clock;

    @Autowired
    UsersController list;

    @Autowired
    AddController adding;

    @Autowired
    PersonController person;

    @Autowired
    TakingController taking;

    @Autowired
    ClosingController closing;

    UUID bergen;
    UUID fonna;
    UUID manager;

    @BeforeEach
    void two_sites_and_a_manager() {
        bergen = staff.site("helse-bergen.no", "vest");
        fonna = staff.site("helse-fonna.no", "vest");
        staff.site("stolav.no", "midt");
        manager = staff.person("Berit Bakke", SITE_MANAGER, new Grant.Level.OnSite(bergen));
    }

    @Test
    void a_site_manager_lets_somebody_new_in_with_a_link_that_is_shown_once() {
        String email = fresh();
        Reply reply = add(manager, "helse-bergen.no", wanted(email, EDITOR));
        var page = (InvitationPage) page(reply, 200);
        assertThat(page.link()).startsWith("http://localhost/desk/invitation/");
        String token = page.link().substring(page.link().lastIndexOf('/') + 1);
        assertThat(invitations.open(token, clock.now()).orElseThrow().account().email())
                .isEqualTo(email);
        assertThat(rolesOf(email)).containsExactly(new Grant(EDITOR, new Grant.Level.OnSite(bergen)));
    }

    @Test
    void whoever_comes_in_with_the_account_at_work_gets_no_link() {
        String email = fresh();
        Reply reply = add(manager, "helse-bergen.no", wanted(email, EDITOR, "way", "directory"));
        assertThat(reply).isInstanceOf(Reply.Onward.class);
        assertThat(rolesOf(email)).hasSize(1);
    }

    @Test
    void what_is_wrong_is_told_and_what_was_written_stays() {
        Reply reply = add(
                manager,
                "helse-bergen.no",
                Map.of("name", "Nina Ny", "email", "nina", "language", "nb", "role", "editor"));
        var page = (AddPage) page(reply, 422);
        assertThat(page.form().wrong("email")).isEqualTo("people.wrong.email");
        assertThat(page.form().value("name")).isEqualTo("Nina Ny");
        assertThat(page.form().says("role", "editor")).isTrue();
    }

    @Test
    void a_forged_role_gives_nothing_and_leaves_no_account_behind() {
        for (Role forged : List.of(NATIONAL_ADMINISTRATOR, REGIONAL_COORDINATOR)) {
            String email = fresh();
            Reply reply = add(manager, "helse-bergen.no", wanted(email, forged));
            assertThat(((AddPage) page(reply, 422)).form().wrong("role")).isEqualTo("people.giving.not-yours");
            assertThat(accounts.withEmail(email)).isEmpty();
        }
    }

    @Test
    void a_branch_is_one_of_the_site_itself() {
        String email = fresh();
        Reply other = add(manager, "helse-bergen.no", wanted(email, EDITOR, "where", "branch", "path", "/hos-fonna"));
        assertThat(((AddPage) page(other, 422)).form().wrong("path")).isEqualTo("people.wrong.path");
        Reply news = add(manager, "helse-bergen.no", wanted(email, EDITOR, "where", "branch", "path", "nyheter/"));
        assertThat(news).isInstanceOf(Reply.Page.class);
        assertThat(rolesOf(email)).containsExactly(new Grant(EDITOR, new Grant.Level.Branch(bergen, "/nyheter")));
    }

    @Test
    void a_role_that_is_for_a_whole_site_is_not_given_on_a_branch() {
        Reply reply =
                add(manager, "helse-bergen.no", wanted(fresh(), SITE_MANAGER, "where", "branch", "path", "/nyheter"));
        assertThat(((AddPage) page(reply, 422)).form().wrong("where")).isEqualTo("people.giving.does-not-fit");
    }

    @Test
    void one_role_at_one_place_is_given_once() {
        String email = fresh();
        add(manager, "helse-bergen.no", wanted(email, EDITOR));
        Reply again = add(manager, "helse-bergen.no", wanted(email, EDITOR));
        assertThat(((AddPage) page(again, 422)).form().wrong("role")).isEqualTo("people.giving.held");
    }

    @Test
    void a_role_is_exchanged_and_taken_away_in_two_steps() {
        UUID nina = staff.person("Nina Ny", EDITOR, new Grant.Level.OnSite(bergen));
        Reply given = person.give(
                desk(manager),
                new MockHttpServletRequest(),
                "helse-bergen.no",
                nina,
                Map.of("role", "publishing-editor", "where", "site"));
        assertThat(given).isInstanceOf(Reply.Onward.class);
        long old = role(nina, EDITOR);
        var asked = (TakePage) page(taking.ask(desk(manager), "helse-bergen.no", nina, old), 200);
        assertThat(asked.hindrance()).isNull();
        assertThat(grants.of(nina, clock.now())).hasSize(2);
        taking.take(desk(manager), "helse-bergen.no", nina, old);
        assertThat(grants.of(nina, clock.now()).stream()
                        .map(held -> held.grant().role()))
                .containsExactly(PUBLISHING_EDITOR);
        Reply last = taking.take(desk(manager), "helse-bergen.no", nina, role(nina, PUBLISHING_EDITOR));
        assertThat(((Reply.Onward) last).address()).startsWith("/desk/sites/helse-bergen.no/users?");
        assertThat(person.person(desk(manager), "helse-bergen.no", nina)).isInstanceOf(Reply.Missing.class);
    }

    @Test
    void nobody_takes_their_own_role() {
        Reply reply = taking.take(desk(manager), "helse-bergen.no", manager, role(manager, SITE_MANAGER));
        assertThat(((TakePage) page(reply, 422)).hindrance()).isEqualTo("people.giving.own");
        assertThat(grants.of(manager, clock.now())).hasSize(1);
    }

    @Test
    void what_a_directory_says_is_shown_and_not_taken() {
        UUID nina = staff.person("Nina Ny");
        grants.follow(
                permits.atTheDoor(),
                nina,
                "vest",
                Set.of(new Grant(EDITOR, new Grant.Level.OnSite(bergen))),
                clock.now());
        var shown = (PersonPage) page(person.person(desk(manager), "helse-bergen.no", nina), 200);
        assertThat(shown.mayTake(shown.roles().getFirst())).isFalse();
        Reply reply = taking.take(desk(manager), "helse-bergen.no", nina, role(nina, EDITOR));
        assertThat(((TakePage) page(reply, 422)).hindrance()).isEqualTo("people.giving.from-directory");
    }

    @Test
    void for_the_manager_of_another_site_nobody_is_there() {
        UUID nina = staff.person("Nina Ny", EDITOR, new Grant.Level.OnSite(bergen));
        UUID other = staff.person("Frida Fonna", SITE_MANAGER, new Grant.Level.OnSite(fonna));
        UUID editor = staff.person("Erik Edvardsen", PUBLISHING_EDITOR, new Grant.Level.OnSite(bergen));
        for (UUID stranger : List.of(other, editor)) {
            Desk desk = desk(stranger);
            assertThat(List.of(
                            list.onSite(desk, "helse-bergen.no", ""),
                            list.onSite(desk, "no-such-site.no", ""),
                            list.everywhere(desk, ""),
                            adding.form(desk, "helse-bergen.no"),
                            adding.form(desk, null),
                            add(stranger, "helse-bergen.no", wanted(fresh(), EDITOR)),
                            add(stranger, null, wanted(fresh(), EDITOR)),
                            person.person(desk, "helse-bergen.no", nina),
                            person.person(desk, null, nina),
                            person.give(
                                    desk,
                                    new MockHttpServletRequest(),
                                    "helse-bergen.no",
                                    nina,
                                    Map.of("role", "reader")),
                            person.invite(desk, new MockHttpServletRequest(), "helse-bergen.no", nina, true),
                            taking.ask(desk, "helse-bergen.no", nina, role(nina, EDITOR)),
                            taking.take(desk, "helse-bergen.no", nina, role(nina, EDITOR)),
                            closing.close(desk, nina, "left"),
                            closing.open(desk, nina)))
                    .allSatisfy(reply -> assertThat(reply).isInstanceOf(Reply.Missing.class));
        }
        assertThat(taking.take(desk(other), "helse-fonna.no", nina, role(nina, EDITOR)))
                .isInstanceOf(Reply.Missing.class);
        assertThat(grants.of(nina, clock.now())).hasSize(1);
    }

    @Test
    void a_link_for_somebody_who_is_more_than_the_manager_can_give_is_not_made() {
        UUID nina = staff.person("Nina Ny", EDITOR, new Grant.Level.OnSite(bergen));
        var request = new MockHttpServletRequest();
        assertThat(page(person.invite(desk(manager), request, "helse-bergen.no", nina, true), 200))
                .isInstanceOf(InvitationPage.class);
        grants.give(
                permits.forJob("opening"),
                nina,
                new Grant(REGIONAL_COORDINATOR, new Grant.Level.Region("vest")),
                clock.now());
        var refused = (PersonPage) page(person.invite(desk(manager), request, "helse-bergen.no", nina, true), 422);
        assertThat(refused.form().wrong("way")).isEqualTo("people.link.not-yours");
    }

    @Test
    void a_regional_coordinator_looks_after_the_sites_of_the_region_alone() {
        UUID rigmor = staff.person("Rigmor Region", REGIONAL_COORDINATOR, new Grant.Level.Region("vest"));
        assertThat(page(list.onSite(desk(rigmor), "helse-fonna.no", ""), 200)).isInstanceOf(UsersPage.class);
        assertThat(list.onSite(desk(rigmor), "stolav.no", "")).isInstanceOf(Reply.Missing.class);
        assertThat(page(list.everywhere(desk(rigmor), ""), 200)).isInstanceOf(RegionPage.class);
        assertThat(person.person(desk(rigmor), null, manager)).isInstanceOf(Reply.Missing.class);
        assertThat(page(add(rigmor, "helse-fonna.no", wanted(fresh(), SITE_MANAGER)), 200))
                .isInstanceOf(InvitationPage.class);
    }

    @Test
    void a_national_administrator_names_coordinators_and_closes_accounts() {
        UUID naja = staff.person("Naja Nasjonal", NATIONAL_ADMINISTRATOR, new Grant.Level.National());
        String email = fresh();
        assertThat(page(add(naja, null, wanted(email, REGIONAL_COORDINATOR, "where", "nord")), 200))
                .isInstanceOf(InvitationPage.class);
        UUID nora = accounts.withEmail(email).orElseThrow().id();
        assertThat(((PersonPage) page(closing.close(desk(naja), nora, "because"), 422))
                        .form()
                        .wrong("because"))
                .isEqualTo("people.wrong.because");
        closing.close(desk(naja), nora, "left");
        assertThat(editors.find(nora, clock.now())).isEmpty();
        closing.open(desk(naja), nora);
        assertThat(editors.find(nora, clock.now())).isPresent();
        closing.close(desk(naja), naja, "left");
        assertThat(editors.find(naja, clock.now())).isPresent();
    }

    @Test
    void people_are_found_by_name_address_role_and_branch() {
        staff.person("Sølvi Sandnes", EDITOR, new Grant.Level.Branch(bergen, "/nyheter"));
        for (String letters : List.of("sølvi", "sandnes", "godkjenning", "/nyheter")) {
            var found = (UsersPage) page(list.onSite(desk(manager), "helse-bergen.no", letters), 200);
            assertThat(found.people()).anyMatch(row -> row.account().name().equals("Sølvi Sandnes"));
        }
    }

    private Reply add(UUID who, String site, Map<String, String> written) {
        return adding.add(desk(who), new MockHttpServletRequest(), site, written);
    }

    private static Map<String, String> wanted(String email, Role role, String... more) {
        var written = new HashMap<>(Map.of(
                "name",
                "Nina Ny",
                "email",
                email,
                "language",
                "nn",
                "role",
                role.key(),
                "where",
                "site",
                "way",
                "link"));
        for (int i = 0; i < more.length; i += 2) {
            written.put(more[i], more[i + 1]);
        }
        return written;
    }

    private static Object page(Reply reply, int status) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Page.class, page -> assertThat(page.status()).isEqualTo(status));
        return ((Reply.Page) reply).page();
    }

    private Desk desk(UUID who) {
        var editor = editors.find(who, clock.now()).orElseThrow();
        return new Desk(editor, Messages.desk(editor.language()), "b1", Door.Csrf.NONE, "/desk", "");
    }

    private List<Grant> rolesOf(String email) {
        Instant now = clock.now();
        UUID account = accounts.withEmail(email).orElseThrow().id();
        return grants.of(account, now).stream().map(Held::grant).toList();
    }

    private long role(UUID account, Role role) {
        return grants.of(account, clock.now()).stream()
                .filter(held -> held.grant().role() == role)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String fresh() {
        return "nina." + UUID.randomUUID().toString().substring(0, 8) + "@eksempel.no";
    }
}
