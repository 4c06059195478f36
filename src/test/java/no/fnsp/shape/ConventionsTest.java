package no.fnsp.shape;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.fnsp.identity.Permit;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** What STYLE.md says and a machine can see. */
class ConventionsTest {

    @Test
    void nothing_is_named_after_what_it_is_made_of() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|D[Tt][Oo]|Mapper)")
                .because("a class is named as the hospital's editors would name it")
                .check(House.CLASSES);
    }

    @Test
    void what_is_said_of_the_domain_is_not_set_but_said_anew() {
        noMethods()
                .that()
                .haveNameMatching("set[A-Z].*")
                .and(DescribedPredicate.describe(
                        "take one value",
                        (JavaMethod method) -> method.getRawParameterTypes().size() == 1))
                .should()
                .bePublic()
                .because("values are records, and what changes is a new row from an instant on")
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    @Test
    void a_command_takes_a_permit() {
        var unguarded = new TreeSet<String>();
        for (JavaClass table : House.CLASSES) {
            if (table.isAnnotatedWith(Repository.class)
                    && !table.getPackageName().startsWith("no.fnsp.importer")) {
                table.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> changesTheDatabase(method, new HashSet<>()))
                        .filter(method -> method.getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Permit.class)))
                        .forEach(method -> unguarded.add(method.getFullName()));
            }
        }
        assertThat(unguarded).isEmpty();
    }

    /** By itself, or by a method of the same class that it calls. */
    private static boolean changesTheDatabase(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream().anyMatch(call -> {
                    boolean itself = call.getTargetOwner().isEquivalentTo(JdbcClient.StatementSpec.class)
                            && call.getName().equals("update");
                    return itself
                            || call.getTargetOwner().equals(method.getOwner())
                                    && call.getTarget()
                                            .resolveMember()
                                            .map(next -> changesTheDatabase(next, seen))
                                            .orElse(false);
                });
    }

    @Test
    void every_package_says_that_nothing_in_it_is_null_unless_it_says_so() {
        Set<String> unmarked = House.CLASSES.stream()
                .filter(one -> !one.getPackage().isAnnotatedWith(NullMarked.class))
                .filter(one -> !one.getSimpleName().startsWith("Jte"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked)
                .as("packages whose package-info has no @NullMarked")
                .isEmpty();
    }

    @Test
    void time_is_told_in_java_time() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.util.Date.class,
                        java.util.Calendar.class,
                        java.text.DateFormat.class,
                        java.sql.Date.class,
                        java.sql.Timestamp.class)
                .check(House.CLASSES);
    }

    @Test
    void what_a_reader_sees_depends_on_the_instant_asked_for_and_not_on_a_clock() {
        noClasses()
                .that(resideInAnyPackage(
                        "no.fnsp.text..",
                        "no.fnsp.html..",
                        "no.fnsp.page..",
                        "no.fnsp.composing..",
                        "no.fnsp.organisation..",
                        "no.fnsp.site..",
                        "no.fnsp.content..",
                        "no.fnsp.placement..",
                        "no.fnsp.sharing..",
                        "no.fnsp.approval.."))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("the page of 12 March is composed by the same code as the page of now")
                .check(House.CLASSES);
    }

    @Test
    void what_is_delivered_goes_by_the_clock_that_all_nodes_share() {
        noClasses()
                .that(resideInAnyPackage("no.fnsp.delivery..", "no.fnsp.importer.."))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "instant")
                .because(
                        "a machine whose clock is behind would not show what has just been published: DatabaseClock tells the time")
                .check(House.CLASSES);
    }

    @Test
    void nothing_is_known_that_was_not_passed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("ContextHolder")
                .because("site, language and editor are arguments")
                .check(House.CLASSES);
    }

    @Test
    void controllers_are_private_to_their_room() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(House.CLASSES);
    }
}
