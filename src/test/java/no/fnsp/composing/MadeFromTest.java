package no.fnsp.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import no.fnsp.ExampleInstallation;
import no.fnsp.content.Concepts;
import no.fnsp.content.Documents;
import no.fnsp.journal.Scope;
import no.fnsp.organisation.Nodes;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.SiteText;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page is served as unchanged only while nothing it was made from has changed; so it must know all of that. */
@ExampleInstallation
class MadeFromTest {

    @Autowired
    Pages pages;

    @Autowired
    Sites sites;

    @Autowired
    SiteTexts texts;

    private Instant now;

    /** Not before the content is there. */
    @BeforeEach
    void today() {
        now = Instant.now();
    }

    @Test
    void a_treatment_page_is_made_from_the_names_of_its_concept_and_the_addresses_its_links_lead_to() {
        SiteText text =
                texts.at(bergen().id(), "/behandlinger/hofteprotese", now).orElseThrow();
        Collection<Scope> scopes = madeFrom("/behandlinger/hofteprotese");
        assertThat(scopes).contains(Concepts.scope(text.concept()));
        assertThat(scopes).anyMatch(scope -> scope.value().startsWith("placed:"));
        assertThat(scopes).contains(Placements.scope(bergen().id(), "/behandlinger/hofteprotese"));
    }

    @Test
    void the_list_from_A_to_Å_is_made_from_the_national_titles_and_every_concepts_names() {
        assertThat(madeFrom("/behandlinger"))
                .contains(Concepts.LIST, Documents.list(base().id()), Documents.list(bergen().id()));
    }

    @Test
    void a_department_that_lists_treatments_is_made_from_their_national_titles() {
        var tree = madeFrom("/avdelinger");
        assertThat(tree).contains(Nodes.scope(bergen().settings().organisation()));
        assertThat(madeFrom("/avdelinger/ortopedisk-klinikk")).contains(Documents.list(base().id()));
    }

    private Collection<Scope> madeFrom(String path) {
        Site site = bergen();
        var trace = new Trace();
        var visit = new Visit(site, site.mainLanguage(), path, Query.NONE, Outside.PUBLIC, now, trace, "test");
        assertThat(pages.find(visit)).as(path).isInstanceOf(Found.Shown.class);
        return trace.scopes();
    }

    private Site bergen() {
        return sites.find("helse-bergen.no", now).orElseThrow();
    }

    private Site base() {
        return sites.find(Site.NATIONAL_BASE, now).orElseThrow();
    }
}
