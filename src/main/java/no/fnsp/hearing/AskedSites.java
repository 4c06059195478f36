package no.fnsp.hearing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Details;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.sharing.Adoptions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which hospitals' sites are asked. */
@Repository
public class AskedSites {

    private final JdbcClient db;
    private final Documents documents;
    private final Adoptions adoptions;
    private final Journal journal;

    AskedSites(JdbcClient db, Documents documents, Adoptions adoptions, Journal journal) {
        this.db = db;
        this.documents = documents;
        this.adoptions = adoptions;
        this.journal = journal;
    }

    public List<UUID> of(UUID hearing) {
        return db.sql("select site from hearing.invitation where hearing = :hearing and valid_until = 'infinity'")
                .param("hearing", hearing)
                .query(UUID.class)
                .list();
    }

    /** Those who use the text, and those who have adopted others of its speciality. Whoever opens a hearing may ask others. */
    public Set<UUID> suggested(Document document, Instant at) {
        var sites = new HashSet<>(adoptions.using(document.id()));
        List<String> specialities =
                documents.details(document.id(), at).map(Details::specialities).orElse(List.of());
        sites.addAll(having(specialities, at));
        return Set.copyOf(sites);
    }

    private List<UUID> having(List<String> specialities, Instant at) {
        return specialities.isEmpty()
                ? List.of()
                : db.sql("""
                        select distinct a.site from sharing.adoptions a
                        join content.document_details d on d.document = a.document
                            and d.valid_from <= :at and d.valid_until > :at
                        where a.valid_from <= :at and a.valid_until > :at
                          and jsonb_exists_any(coalesce(d.body -> 'specialities', '[]'), :specialities)
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("specialities", specialities.toArray(String[]::new))
                        .query(UUID.class)
                        .list();
    }

    /** @return whether it is news */
    @Transactional
    public boolean invite(Permit permit, Document document, UUID hearing, UUID site, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        boolean news = db.sql("""
                        insert into hearing.invitation (hearing, site, invited_by, valid_from)
                        select id, :site, :by, :at from hearing.hearing where id = :hearing and document = :document
                        on conflict (hearing, site) where valid_until = 'infinity' do nothing
                        """)
                        .param("hearing", hearing)
                        .param("document", document.id())
                        .param("site", site)
                        .param("by", permit.actor())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (news) {
            journal.record(new Act(
                    permit.actor(),
                    "hearing.invited",
                    "document",
                    document.id(),
                    document.site(),
                    Map.of("hearing", hearing.toString(), "site", site.toString()),
                    Set.of())); // readers are shown nothing of it
        }
        return news;
    }
}
