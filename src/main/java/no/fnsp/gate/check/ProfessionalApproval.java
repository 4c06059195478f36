package no.fnsp.gate.check;

import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Editions;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import no.fnsp.identity.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What patients are told of their health, somebody who knows the field has vouched for: for exactly these words. */
@Repository
class ProfessionalApproval implements GateCheck {

    private static final Check MISSING =
            Check.blocking("approval").waivedBy(Right.NATIONAL).boundToWords();

    /** An editorial change keeps the approval it had. A critical one does not wait for it, but gets it afterwards. */
    private static final Set<ChangeClass> NEED_IT =
            Set.of(ChangeClass.NEW, ChangeClass.PROFESSIONAL, ChangeClass.REPLACEMENT, ChangeClass.CRITICAL);

    private final JdbcClient db;

    ProfessionalApproval(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Stream<Remark> of(Candidate candidate) {
        boolean needed = candidate.document().kind().isPatientInformation()
                && candidate.change().filter(NEED_IT::contains).isPresent();
        byte[] words = Editions.sha256(candidate.body().canonical());
        return needed && !isApproved(candidate, words)
                ? Stream.of(Remark.of(MISSING, Where.TEXT, HexFormat.of().formatHex(words)))
                : Stream.empty();
    }

    private boolean isApproved(Candidate candidate, byte[] words) {
        return db.sql("""
                        select exists (
                            select from approval.approvals a join content.editions e on e.edition = a.edition
                            where e.document = :document and e.language = :language
                              and a.kind = 'professional' and a.sha256 = :sha256)
                        """)
                .param("document", candidate.document().id())
                .param("language", candidate.language().code())
                .param("sha256", words)
                .query(Boolean.class)
                .single();
    }
}
