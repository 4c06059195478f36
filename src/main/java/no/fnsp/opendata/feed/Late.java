package no.fnsp.opendata.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.sharing.SiteText;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Descriptions of sites that take a text down at its last date, or have accepted no edition of it. Few; of each of them the rules that
 * pages go by are asked whether readers are shown it.
 */
@Repository
class Late {

    private final JdbcClient db;
    private final SiteTexts texts;
    private final Sites sites;

    Late(JdbcClient db, SiteTexts texts, Sites sites) {
        this.db = db;
        this.texts = texts;
        this.sites = sites;
    }

    /** Takes away what nobody is shown, and tells of the rest in which language it is. */
    void amend(Map<List<UUID>, Shown> shown, UUID[] documents, UUID[] on, Instant at) {
        var site = new HashMap<UUID, Optional<Site>>();
        for (List<UUID> one : behind(documents, on, at)) {
            site.computeIfAbsent(one.getFirst(), id -> sites.withId(id, at))
                    .ifPresent(there -> shown.computeIfPresent(
                            one, (key, known) -> now(there, known, at).orElse(null)));
        }
    }

    /** By site and treatment: those that take down and are behind what is published, and those that have accepted nothing. */
    private List<List<UUID>> behind(UUID[] documents, UUID[] on, Instant at) {
        return db.sql("""
                        select y.site, y.document from sharing.policies y
                        join sharing.adoptions a on a.site = y.site and a.document = y.document
                            and a.valid_from <= :at and a.valid_until > :at
                        where y.document = any(:documents) and y.site = any(:sites) and (
                            y.at_last_date = 'take_down'
                            and (exists (select from sharing.moved_on m
                                         where m.site = y.site and m.document = y.document)
                                 or exists (select from sharing.replacements r
                                            where r.document = coalesce(a.variant, a.document)))
                            or a.follows = 'accepted' and not exists (
                                select from sharing.acceptances c
                                where c.site = y.site and c.document = coalesce(a.variant, a.document)
                                  and c.valid_from <= :at and c.valid_until > :at))
                        """)
                .param("documents", documents)
                .param("sites", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> List.of(row.getObject("site", UUID.class), row.getObject("document", UUID.class)))
                .list();
    }

    private Optional<Shown> now(Site site, Shown known, Instant at) {
        Optional<SiteText> text = texts.at(site.id(), known.path(), at);
        return site.settings().languages().stream()
                .filter(language -> text.filter(one -> one.isShownIn(language)).isPresent())
                .findFirst()
                .map(language -> new Shown(known.path(), language == site.mainLanguage() ? null : language));
    }
}
