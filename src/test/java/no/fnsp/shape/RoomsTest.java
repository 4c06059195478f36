package no.fnsp.shape;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.ApplicationModule;

/** The walls: who may use whom. */
class RoomsTest {

    @Test
    void no_room_uses_another_that_it_does_not_name_in_its_package_info() {
        House.ROOMS.verify();
    }

    @ParameterizedTest
    @MethodSource("no.fnsp.shape.House#rooms")
    void every_room_names_what_it_may_use(String room) {
        assertThat(House.mayUse(room))
                .as("allowedDependencies in the package-info of " + room)
                .doesNotContain(ApplicationModule.OPEN_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adopting",
                "delivery",
                "editor",
                "factbook",
                "importer",
                "library",
                "paperdesk",
                "readership",
                "signin",
                "staffdesk",
                "verification"
            })
    void a_leaf_is_used_by_nobody_but_the_start_of_the_program(String leaf) {
        String inside = "no.fnsp." + leaf + "..";
        classes()
                .that(resideInAPackage(inside))
                .should()
                .onlyHaveDependentClassesThat(resideInAPackage(inside).or(resideInAPackage("no.fnsp")))
                .check(House.CLASSES);
    }

    @Test
    void the_parts_of_the_public_interface_are_used_in_one_direction() {
        slices().matching("no.fnsp.opendata.(*)").should().beFreeOfCycles().check(House.CLASSES);
        classes()
                .that(resideInAPackage("no.fnsp.opendata"))
                .should()
                .onlyHaveDependentClassesThat(resideInAPackage("no.fnsp.opendata"))
                .because("what stands at the front of the room is what its parts are asked through")
                .check(House.CLASSES);
    }

    @Test
    void only_identity_makes_a_permit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("no.fnsp.identity..")
                .should()
                .callConstructorWhere(target(owner(type(Permit.class))))
                .because("an act that nobody authorised must not compile")
                .check(House.CLASSES);
    }

    @Test
    void only_the_importer_acts_as_the_importer() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.fnsp.importer..", "no.fnsp.identity..")
                .should()
                .callMethodWhere(target(owner(type(Permits.class))).and(target(name("forImporter"))))
                .check(House.CLASSES);
    }

    @Test
    void only_the_room_of_jobs_hands_a_job_its_permit() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.fnsp.jobs..", "no.fnsp.identity..")
                .should()
                .callMethodWhere(target(owner(type(Permits.class))).and(target(name("forJob"))))
                .because("a job is given its permit when it runs; whoever could ask for one could do anything anywhere")
                .check(House.CLASSES);
    }

    @Test
    void only_the_process_lets_a_hospital_act_on_a_text_of_another_site() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.fnsp.process..", "no.fnsp.identity..")
                .should()
                .callMethodWhere(target(owner(type(Permits.class))).and(target(name("forAsked"))))
                .because("who is asked about a text is known there, and only there")
                .check(House.CLASSES);
    }

    @Test
    void only_the_door_acts_as_the_door() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.fnsp.signin..", "no.fnsp.identity..")
                .should()
                .callMethodWhere(target(owner(type(Permits.class))).and(target(name("atTheDoor"))))
                .check(House.CLASSES);
    }

    @Test
    void only_the_room_of_webhooks_acts_as_whoever_tells_subscribers() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.fnsp.webhook..", "no.fnsp.identity..")
                .should()
                .callMethodWhere(target(owner(type(Permits.class))).and(target(name("forTelling"))))
                .check(House.CLASSES);
    }

    @Test
    void only_the_room_that_sends_the_code_acts_as_a_professional_without_an_account() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.fnsp.approver..", "no.fnsp.identity..")
                .should()
                .callMethodWhere(target(owner(type(Permits.class))).and(target(name("forApprover"))))
                .check(House.CLASSES);
    }
}
