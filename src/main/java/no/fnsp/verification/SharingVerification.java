package no.fnsp.verification;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import no.fnsp.content.Bodies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds every rule of sharing against the database as it was at one moment: that each national change has its task or its answer, that
 * no site shows what it has not accepted, and that approvals are of the words they stand by. Only reads; others may write meanwhile.
 */
@Component
public class SharingVerification {

    private final JdbcClient db;
    private final List<Rule> rules;
    private final TransactionTemplate oneMoment;

    public SharingVerification(DataSource dataSource, Bodies bodies) {
        this.db = JdbcClient.create(dataSource);
        this.rules = List.of(
                new EditionsAnswered(db),
                new OwnWordsAnswered(db),
                new VariantsAnswered(db),
                new OneTaskEach(db),
                new AdoptedTexts(db),
                new AcceptedEditions(db),
                new ApprovedWords(db, bodies),
                new KeptApprovals(db));
        this.oneMoment = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setReadOnly(true);
    }

    public Found verify() {
        return Objects.requireNonNull(oneMoment.execute(status -> new Found(
                count("select count(*) from sharing.adoptions where valid_until = 'infinity'"),
                count("select count(*) from approval.approvals"),
                rules.stream().flatMap(rule -> rule.breaches().stream()).toList())));
    }

    private int count(String what) {
        return db.sql(what).query(Integer.class).single();
    }
}
