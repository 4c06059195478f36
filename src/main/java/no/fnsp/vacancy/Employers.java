package no.fnsp.vacancy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Numbers;
import no.fnsp.organisation.OrganisationNumber;
import no.fnsp.organisation.Tree;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose positions a site announces: its organisation's, its units', and those that the site names itself. */
@Repository
public class Employers {

    private final JdbcClient db;
    private final Nodes nodes;
    private final Sites sites;
    private final Journal journal;

    Employers(JdbcClient db, Nodes nodes, Sites sites, Journal journal) {
        this.db = db;
        this.nodes = nodes;
        this.sites = sites;
        this.journal = journal;
    }

    /**
     * Who a site is about.
     *
     * @param numbers organisation numbers; none for a site that has no organisation
     * @param scopes what it was found in, beside the site itself
     */
    public record Employer(Set<String> numbers, OwnWords own, Set<Scope> scopes) {

        public Employer {
            numbers = Set.copyOf(numbers);
            scopes = Set.copyOf(scopes);
        }
    }

    /** Touched when a site says something else of its vacancies. */
    public static Scope scope(UUID site) {
        return Scope.of("vacancies", "site", site);
    }

    /** At most two statements. */
    public Employer of(Site site, Instant at) {
        OwnWords own = own(site.id(), at);
        var numbers = new TreeSet<>(own.numbers());
        var scopes = new HashSet<>(Set.of(scope(site.id())));
        OrganisationNumber.find(site.settings().organisationNumber()).ifPresent(one -> numbers.add(one.digits()));
        UUID organisation = site.settings().organisation();
        if (organisation != null) {
            Tree tree = nodes.around(organisation, at);
            numbers.addAll(Numbers.of(tree, organisation));
            scopes.add(Nodes.scope(organisation));
            tree.all().forEach(node -> scopes.add(Nodes.scope(node.id())));
        }
        return new Employer(numbers, own, scopes);
    }

    /** Of all sites. */
    public Set<String> all(Instant at) {
        var numbers = new TreeSet<String>();
        sites.all(at).forEach(site -> numbers.addAll(of(site, at).numbers()));
        return numbers;
    }

    public OwnWords own(UUID site, Instant at) {
        return db.sql("select * from vacancy.setting where site = :site and valid_from <= :at and valid_until > :at")
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new OwnWords(
                        row.getObject("id", UUID.class),
                        Arrays.asList((String[]) row.getArray("numbers").getArray()),
                        row.getString("link")))
                .optional()
                .orElse(OwnWords.NONE);
    }

    /** What came of saying something of a site's vacancies. */
    public sealed interface Told {
        record Ok(OwnWords own) implements Told {}

        record NoNews(OwnWords own) implements Told {}

        /** Somebody else has said something meanwhile. */
        record Outdated(OwnWords theirs) implements Told {}
    }

    /** Says from now on what the site says of its vacancies. @param read what the writer had seen */
    @Transactional
    public Told say(Permit permit, UUID site, OwnWords read, OwnWords wanted, Instant now) {
        permit.mustAllow(Right.ARRANGE, site, site);
        db.sql("select pg_advisory_xact_lock(hashtextextended('vacancies ' || :site, 0))")
                .param("site", site.toString())
                .query(row -> {});
        OwnWords known = open(site);
        if (!Objects.equals(known.said(), read.said())) {
            return new Told.Outdated(known);
        }
        if (known.numbers().equals(wanted.numbers()) && known.link().equals(wanted.link())) {
            return new Told.NoNews(known);
        }
        db.sql("update vacancy.setting set valid_until = :now where site = :site and valid_until = 'infinity'")
                .param("site", site)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        UUID said = db.sql("""
                        insert into vacancy.setting (site, numbers, link, said_by, valid_from)
                        values (:site, :numbers, :link, :by, :now) returning id
                        """)
                .param("site", site)
                .param("numbers", wanted.numbers().toArray(String[]::new))
                .param("link", wanted.link())
                .param("by", permit.actor())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        journal.record(new Act(permit.actor(), "vacancy.arranged", "site", site, site, Map.of(), Set.of(scope(site))));
        return new Told.Ok(new OwnWords(said, wanted.numbers(), wanted.link()));
    }

    private OwnWords open(UUID site) {
        Optional<OwnWords> open = db.sql(
                        "select * from vacancy.setting where site = :site and valid_until = 'infinity'")
                .param("site", site)
                .query((row, i) -> new OwnWords(
                        row.getObject("id", UUID.class),
                        Arrays.asList((String[]) row.getArray("numbers").getArray()),
                        row.getString("link")))
                .optional();
        return open.orElse(OwnWords.NONE);
    }

    /** The organisation numbers in what somebody wrote, each once; empty when one of them is none. */
    public static Optional<List<String>> numbers(String written) {
        var numbers = new TreeSet<String>();
        for (String one : written.replaceAll("(?<=\\d) (?=\\d{3}\\b)", "").split("[\\s,;]+")) {
            if (!one.isEmpty() && OrganisationNumber.find(one).isEmpty()) {
                return Optional.empty();
            }
            if (!one.isEmpty()) {
                numbers.add(one);
            }
        }
        return Optional.of(List.copyOf(numbers));
    }
}
