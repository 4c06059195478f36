package no.fnsp.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.approval.Plans;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.jobs.DailyJob;
import no.fnsp.jobs.Job;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every command there is, tried on what is Helse Bergen's by somebody who is everything elsewhere. New commands are found here by themselves. */
@ExampleInstallation
class CommandsOfAnotherTenantTest {

    /** Somebody new belongs to nobody yet; whoever asks for a link in another's name is answered with a value; and a person is told things by whoever has done one. */
    private static final Set<String> ANSWERED_OTHERWISE = Set.of(
            "Accounts.add/4",
            "Invitations.make/4",
            "Notifications.tell/3",
            "Outbox.post/2",
            "ShownTextMessages.post/3",
            "TakingUp.make/4");

    private static final Set<String> SCHEMAS = Set.of(
            "content",
            "placement",
            "sharing",
            "movedon",
            "approval",
            "media",
            "site",
            "organisation",
            "gate",
            "fact",
            "notice",
            "event",
            "discussion",
            "critical",
            "review",
            "approver",
            "process",
            "hearing",
            "ordering",
            "feedback",
            "study",
            "paper",
            "staff",
            "webhook");

    @Autowired
    ApplicationContext beans;

    @Autowired
    Neighbour neighbour;

    @Autowired
    Sites sites;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Editions editions;

    @Autowired
    Accounts accounts;

    @Autowired
    Plans plans;

    @Autowired
    Permits permits;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    Bergens bergens;

    @BeforeEach
    void bergen_has_a_text_a_draft_and_people() {
        Site bergen = sites.find("helse-bergen.no", clock.now()).orElseThrow();
        Permit own = permits.forJob("test-bergen");
        UUID id = UUID.randomUUID();
        Document document =
                documents.open(own, new Document(id, Kind.ARTICLE, bergen.id(), id.toString(), null, null, null));
        var words = new Text("Bergens tekst", List.of(Markup.clean("Bare for Bergen.")), List.of());
        Draft draft = drafts.start(own, document, Language.NN, Draft.Lane.ORDINARY, words, clock.now());
        var edition = editions.add(own, document, Language.NN, words, Editions.Change.first());
        var plan = plans.publish(own, document, draft, ChangeClass.NEW, "", Instant.parse("2099-01-01T08:00:00Z"));
        UUID person = accounts.withEmail("nettansvarlig@eksempel.example")
                .orElseThrow()
                .id();
        bergens =
                new Bergens(neighbour.permit(), bergen, document, draft, edition, person, UUID.randomUUID(), plan.id());
    }

    @Test
    void none_is_carried_out() {
        var wrong = new TreeMap<String, String>();
        int tried = 0;
        for (Command command : commands()) {
            tried++;
            Map<String, String> before = state();
            String outcome = command.outcome(bergens);
            boolean changed = !state().equals(before);
            if (!outcome.isEmpty() || changed) {
                wrong.put(command.name(), outcome + (changed ? ", and has changed something" : ""));
            }
        }
        assertThat(tried).isGreaterThan(60);
        assertThat(wrong).as("commands that did not refuse: what they said").isEmpty();
    }

    private record Command(Object bean, Method method) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "/"
                    + method.getParameterCount();
        }

        /** Empty when it refused. */
        String outcome(Bergens bergens) {
            try {
                method.setAccessible(true);
                return "returned " + method.invoke(bean, bergens.arguments(method.getParameters()));
            } catch (InvocationTargetException problem) {
                return problem.getCause() instanceof Permit.NotPermitted ? "" : "threw " + problem.getCause();
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private List<Command> commands() {
        var seen = new TreeSet<String>();
        return Arrays.stream(beans.getBeanDefinitionNames())
                .map(beans::getBean)
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("no.fnsp"))
                .filter(bean -> !(bean instanceof Job) && !(bean instanceof DailyJob))
                .filter(bean -> !AopUtils.getTargetClass(bean).getPackageName().startsWith("no.fnsp.importer"))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic()
                                && method.getParameterCount() > 1
                                && Arrays.asList(method.getParameterTypes()).contains(Permit.class))
                        .map(method -> new Command(bean, method)))
                .filter(command -> !ANSWERED_OTHERWISE.contains(command.name())
                        && seen.add(command.method().toString()))
                .toList();
    }

    /** How many rows each table has, and the youngest change in it. */
    private Map<String, String> state() {
        var all = new TreeMap<String, String>();
        db
                .sql(
                        "select table_schema || '.' || table_name from information_schema.tables where table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> SCHEMAS.contains(table.substring(0, table.indexOf('.'))))
                .forEach(table -> all.put(
                        table,
                        db.sql("select count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) from " + table)
                                .query(String.class)
                                .single()));
        return all;
    }
}
