package no.fnsp.notice;

import java.time.ZoneOffset;
import java.util.UUID;
import no.fnsp.store.DatabaseClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a test not wait until tomorrow. */
public final class LongOpen {

    private LongOpen() {}

    /** As if what is said in the notice was said longer ago than nobody asks: the database refuses it, because it is untrue. */
    public static void sinceYesterday(ApplicationContext beans, UUID notice) {
        var then = beans.getBean(DatabaseClock.class)
                .now()
                .minus(Notices.LONG_OPEN.plusHours(1))
                .atOffset(ZoneOffset.UTC);
        JdbcClient db = beans.getBean(JdbcClient.class);
        new TransactionTemplate(beans.getBean(PlatformTransactionManager.class)).executeWithoutResult(transaction -> {
            db.sql("set local session_replication_role = replica").update();
            db.sql("""
                    update notice.said set shown_from = :then, valid_from = :then
                    where notice = :notice and valid_until = 'infinity'
                    """).param("then", then).param("notice", notice).update();
        });
    }
}
