package no.fnsp.identity;

import static no.fnsp.identity.Giving.Reason.DOES_NOT_FIT;
import static no.fnsp.identity.Giving.Reason.FROM_DIRECTORY;
import static no.fnsp.identity.Giving.Reason.HELD;
import static no.fnsp.identity.Giving.Reason.NOT_YOURS;
import static no.fnsp.identity.Giving.Reason.OWN;
import static no.fnsp.identity.Role.APPROVER;
import static no.fnsp.identity.Role.EDITOR;
import static no.fnsp.identity.Role.MEDICAL_EDITOR;
import static no.fnsp.identity.Role.NATIONAL_ADMINISTRATOR;
import static no.fnsp.identity.Role.PUBLISHING_EDITOR;
import static no.fnsp.identity.Role.READER;
import static no.fnsp.identity.Role.REGIONAL_COORDINATOR;
import static no.fnsp.identity.Role.SITE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may make whom what, at Helse Bergen, at Helse Fonna of the same region, and at St. Olavs hospital of another. */
@EmptyInstallation
class GrantsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

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
    Upstreams upstreams;

    @Autowired
    Permits permits;

    @Autowired
    JdbcClient db;

    UUID bergen;
    UUID fonna;
    UUID olav;
    UUID manager;
    UUID nina;

    @BeforeEach
    void three_sites_and_a_manager() {
        bergen = staff.site("helse-bergen.no", "vest");
        fonna = staff.site("helse-fonna.no", "vest");
        olav = staff.site("stolav.no", "midt");
        manager = staff.person("Berit Bakke", SITE_MANAGER, new Grant.Level.OnSite(bergen));
        nina = staff.person("Nina Ny");
    }

    @Test
    void a_site_manager_makes_somebody_an_editor_and_takes_it_back() {
        Giving given = give(manager, bergen, nina, EDITOR, new Grant.Level.OnSite(bergen));
        assertThat(given).isInstanceOf(Giving.Granted.class);
        assertThat(editor(nina).may(Right.EDIT, spot(bergen, "/nyheter"))).isTrue();
        assertThat(editor(nina).may(Right.PUBLISH, spot(bergen, "/nyheter"))).isFalse();
        Held held = ((Giving.Granted) given).held();
        assertThat(grants.take(permit(manager, bergen, nina), held.id(), MONDAY.plusSeconds(60)))
                .isInstanceOf(Giving.Taken.class);
        assertThat(editors.find(nina, MONDAY.plusSeconds(60)).orElseThrow().grants())
                .isEmpty();
        assertThat(acts(nina)).containsExactly("account.added", "role.given", "role.taken");
    }

    @Test
    void a_role_on_a_branch_counts_there_and_below_and_nowhere_else() {
        give(manager, bergen, nina, PUBLISHING_EDITOR, new Grant.Level.Branch(bergen, "/avdelinger/ortopedi"));
        assertThat(editor(nina).may(Right.PUBLISH, spot(bergen, "/avdelinger/ortopedi/sengepost")))
                .isTrue();
        assertThat(editor(nina).may(Right.READ, spot(bergen, "/avdelinger/ortopedien")))
                .isFalse();
        assertThat(editor(nina).may(Right.READ, spot(fonna, "/avdelinger/ortopedi")))
                .isFalse();
    }

    @Test
    void one_role_at_one_place_is_held_once() {
        give(manager, bergen, nina, EDITOR, new Grant.Level.OnSite(bergen));
        assertThat(give(manager, bergen, nina, EDITOR, new Grant.Level.OnSite(bergen)))
                .isEqualTo(new Giving.Refused(HELD));
    }

    @Test
    void nobody_makes_themselves_more_or_less_than_they_are() {
        assertThat(give(manager, bergen, manager, APPROVER, new Grant.Level.OnSite(bergen)))
                .isEqualTo(new Giving.Refused(OWN));
        Held own = grants.of(manager, MONDAY).getFirst();
        assertThat(grants.take(permit(manager, bergen, manager), own.id(), MONDAY))
                .isEqualTo(new Giving.Refused(OWN));
    }

    @Test
    void a_permit_for_one_site_gives_nothing_on_another() {
        Permit permit = permit(manager, bergen, nina);
        assertThatThrownBy(() -> grants.give(permit, nina, new Grant(EDITOR, new Grant.Level.OnSite(fonna)), MONDAY))
                .isInstanceOf(Permit.NotPermitted.class);
        assertThatThrownBy(() -> grants.give(
                        permit, nina, new Grant(NATIONAL_ADMINISTRATOR, new Grant.Level.National()), MONDAY))
                .isInstanceOf(Permit.NotPermitted.class);
        assertThatThrownBy(() -> grants.give(
                        permit, nina, new Grant(REGIONAL_COORDINATOR, new Grant.Level.Region("vest")), MONDAY))
                .isInstanceOf(Permit.NotPermitted.class);
        UUID other = staff.person("Ola Annen");
        assertThatThrownBy(() -> grants.give(permit, other, new Grant(EDITOR, new Grant.Level.OnSite(bergen)), MONDAY))
                .isInstanceOf(Permit.NotPermitted.class);
    }

    @Test
    void a_role_that_decides_for_everybody_is_not_given_on_a_site() {
        assertThat(give(manager, bergen, nina, NATIONAL_ADMINISTRATOR, new Grant.Level.OnSite(bergen)))
                .isEqualTo(new Giving.Refused(DOES_NOT_FIT));
        assertThat(give(manager, bergen, nina, MEDICAL_EDITOR, new Grant.Level.OnSite(bergen)))
                .isEqualTo(new Giving.Refused(DOES_NOT_FIT));
    }

    @Test
    void somebody_who_may_not_give_roles_has_no_permit_to() {
        UUID editor = staff.person("Erik Edvardsen", PUBLISHING_EDITOR, new Grant.Level.OnSite(bergen));
        assertThatThrownBy(() -> give(editor, bergen, nina, READER, new Grant.Level.OnSite(bergen)))
                .isInstanceOf(Permit.NotPermitted.class);
    }

    @Test
    void a_giver_is_measured_by_what_they_are_when_they_give() {
        Permit old = permit(manager, bergen, nina);
        UUID national = staff.person("Naja Nasjonal", NATIONAL_ADMINISTRATOR, new Grant.Level.National());
        grants.take(
                permit(national, bergen, manager),
                grants.of(manager, MONDAY).getFirst().id(),
                MONDAY);
        assertThat(grants.give(old, nina, new Grant(EDITOR, new Grant.Level.OnSite(bergen)), MONDAY.plusSeconds(1)))
                .isEqualTo(new Giving.Refused(NOT_YOURS));
    }

    @Test
    void a_regional_coordinator_names_managers_in_the_region_and_not_outside_it() {
        UUID coordinator = staff.person("Rigmor Region", REGIONAL_COORDINATOR, new Grant.Level.Region("vest"));
        assertThat(give(coordinator, fonna, nina, SITE_MANAGER, new Grant.Level.OnSite(fonna)))
                .isInstanceOf(Giving.Granted.class);
        assertThat(permits.forEditor(editor(coordinator), spot(olav, "/"), nina))
                .isEmpty();
    }

    @Test
    void a_national_administrator_names_coordinators_and_nobody_else_does() {
        UUID national = staff.person("Naja Nasjonal", NATIONAL_ADMINISTRATOR, new Grant.Level.National());
        var coordinator = new Grant(REGIONAL_COORDINATOR, new Grant.Level.Region("midt"));
        Permit permit = permits.overEverybody(editor(national)).orElseThrow();
        assertThat(grants.give(permit, nina, coordinator, MONDAY)).isInstanceOf(Giving.Granted.class);
        assertThat(permits.overEverybody(editor(manager))).isEmpty();
        assertThat(permits.overEverybody(editor(nina))).isEmpty();
    }

    @Test
    void what_a_directory_says_is_followed_and_what_was_given_by_hand_stays() {
        give(manager, bergen, nina, READER, new Grant.Level.OnSite(bergen));
        var editor = new Grant(EDITOR, new Grant.Level.OnSite(bergen));
        var approver = new Grant(APPROVER, new Grant.Level.OnSite(fonna));
        grants.follow(permits.atTheDoor(), nina, "vest", Set.of(editor, approver), MONDAY);
        assertThat(editor(nina).grants()).hasSize(3);
        grants.follow(permits.atTheDoor(), nina, "vest", Set.of(approver), MONDAY.plusSeconds(60));
        assertThat(grants.of(nina, MONDAY.plusSeconds(60)).stream().map(Held::grant))
                .containsExactlyInAnyOrder(new Grant(READER, new Grant.Level.OnSite(bergen)), approver);
    }

    @Test
    void only_the_directory_takes_back_what_it_said() {
        var editor = new Grant(EDITOR, new Grant.Level.OnSite(bergen));
        grants.follow(permits.atTheDoor(), nina, "vest", Set.of(editor), MONDAY);
        Held held = grants.of(nina, MONDAY).getFirst();
        assertThat(grants.take(permit(manager, bergen, nina), held.id(), MONDAY))
                .isEqualTo(new Giving.Refused(FROM_DIRECTORY));
    }

    @Test
    void a_link_that_lets_one_become_somebody_is_made_by_those_alone_who_answer_for_all_they_are() {
        UUID national = staff.person("Naja Nasjonal", NATIONAL_ADMINISTRATOR, new Grant.Level.National());
        give(manager, bergen, nina, EDITOR, new Grant.Level.OnSite(bergen));
        assertThat(invite(manager, nina)).isInstanceOf(Invitations.Invited.Made.class);
        assertThat(invite(manager, national)).isInstanceOf(Invitations.Invited.NotYours.class);
        UUID fonnas = staff.person("Frida Fonna", SITE_MANAGER, new Grant.Level.OnSite(fonna));
        give(fonnas, fonna, nina, EDITOR, new Grant.Level.OnSite(fonna));
        assertThat(invite(manager, nina)).isInstanceOf(Invitations.Invited.NotYours.class);
        assertThat(invite(manager, manager)).isInstanceOf(Invitations.Invited.NotYours.class);
    }

    @Test
    void nobody_gets_a_password_whom_a_directory_vouches_for() {
        give(manager, bergen, nina, EDITOR, new Grant.Level.OnSite(bergen));
        var made = (Invitations.Invited.Made) invite(manager, nina);
        upstreams.link(permits.atTheDoor(), nina, "vest", "nina-" + nina);
        assertThat(invitations.open(made.token(), MONDAY)).isEmpty();
        assertThat(invite(manager, nina)).isInstanceOf(Invitations.Invited.NotYours.class);
    }

    @Test
    void a_disabled_account_is_nobody() {
        UUID national = staff.person("Naja Nasjonal", NATIONAL_ADMINISTRATOR, new Grant.Level.National());
        assertThatThrownBy(() -> accounts.disable(permit(manager, bergen, nina), nina, "left", MONDAY))
                .isInstanceOf(Permit.NotPermitted.class);
        Permit permit = permits.overEverybody(editor(national)).orElseThrow();
        accounts.disable(permit, nina, "left", MONDAY);
        assertThat(editors.find(nina, MONDAY)).isEmpty();
        accounts.enable(permit, nina);
        assertThat(editors.find(nina, MONDAY)).isPresent();
    }

    @Test
    void nobody_describes_another_and_no_name_stands_in_the_journal() {
        accounts.describe(permits.forSelf(nina), nina, "Nina Nyere", Language.NN);
        assertThat(accounts.find(nina).orElseThrow().name()).isEqualTo("Nina Nyere");
        assertThatThrownBy(() -> accounts.describe(permits.forSelf(manager), nina, "Dum", Language.NB))
                .isInstanceOf(Permit.NotPermitted.class);
        assertThat(db.sql("select detail::text from journal.entry where subject = :nina")
                        .param("nina", nina)
                        .query(String.class)
                        .list())
                .noneMatch(detail -> detail.contains("Nina"));
    }

    private Giving give(UUID giver, UUID site, UUID to, Role role, Grant.Level where) {
        return grants.give(permit(giver, site, to), to, new Grant(role, where), MONDAY);
    }

    private Invitations.Invited invite(UUID giver, UUID whom) {
        return invitations.make(permit(giver, bergen, whom), whom, false, MONDAY);
    }

    private Permit permit(UUID giver, UUID site, UUID about) {
        return permits.forEditor(editor(giver), spot(site, "/"), about).orElseThrow();
    }

    private Editor editor(UUID account) {
        return editors.find(account, MONDAY).orElseThrow();
    }

    private Spot spot(UUID site, String path) {
        return new Spot(site, site.equals(olav) ? "midt" : "vest", path);
    }

    private List<String> acts(UUID account) {
        return db.sql("select act from journal.entry where subject = :account order by key")
                .param("account", account)
                .query(String.class)
                .list();
    }
}
