package no.fnsp.sharing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One text as every site has it. Sites that hold the same editions and do the same on the last date show the same, and are looked up
 * together: as a rule that is almost all of them.
 */
@Repository
public class TextOnSites {

    private final JdbcClient db;
    private final ShownEditions shown;

    TextOnSites(JdbcClient db, ShownEditions shown) {
        this.db = db;
        this.shown = shown;
    }

    /** By site, as {@link SiteTexts#at} tells it for each. Two statements, and one for each group of sites. */
    public Map<UUID, SiteText> of(UUID document, Instant at) {
        var texts = new HashMap<UUID, SiteText>();
        db.sql(SiteTexts.OF_PLACEMENTS + " and p.document = :document")
                .param("document", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    texts.put(row.getObject("standing", UUID.class), SiteTexts.text(row));
                });
        Map<UUID, Standpoint> standpoints = standpoints(document, at);
        var outcomes = new HashMap<Alike, SiteText>();
        var found = new HashMap<UUID, SiteText>();
        texts.forEach((site, text) -> {
            SiteText same =
                    outcomes.computeIfAbsent(Alike.of(text, standpoints.get(site)), any -> shown.in(site, text, at));
            found.put(site, text.showing(same.editions(), same.overdue()));
        });
        return found;
    }

    /** What decides, with the national text, which editions a site shows. @param held the editions it has accepted */
    private record Standpoint(List<String> held, String policy) {}

    private record Alike(
            @Nullable UUID text,
            Adoption.@Nullable Follows follows,
            Adoption.@Nullable AtLastDate atLastDate,
            @Nullable Standpoint standpoint) {

        static Alike of(SiteText text, @Nullable Standpoint standpoint) {
            return text.adoption()
                    .map(adoption -> new Alike(adoption.text(), adoption.follows(), adoption.atLastDate(), standpoint))
                    .orElseGet(() -> new Alike(text.document(), null, null, null));
        }
    }

    private Map<UUID, Standpoint> standpoints(UUID document, Instant at) {
        var found = new HashMap<UUID, Standpoint>();
        db.sql("""
                select a.site, coalesce(po.at_last_date, '') as policy,
                       array(select c.edition::text from sharing.acceptance c
                             where c.site = a.site and c.document = coalesce(a.variant, a.document)
                               and c.valid_from <= :at and c.valid_until > :at order by c.language) as held
                from placement.placements p
                join sharing.adoption a on a.site = p.site and a.document = p.document
                    and a.valid_from <= :at and a.valid_until > :at
                join content.documents d on d.document = a.document
                left join sharing.policy po on po.site = a.site and po.kind = d.kind
                    and po.valid_from <= :at and po.valid_until > :at
                where p.document = :document and p.valid_from <= :at and p.valid_until > :at
                """)
                .param("document", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(
                            row.getObject("site", UUID.class),
                            new Standpoint(
                                    List.of((String[]) row.getArray("held").getArray()), row.getString("policy")));
                });
        return found;
    }
}
