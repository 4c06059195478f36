package no.fnsp.importer.sites;

import java.util.List;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A site as it stands in its folder. Never changes.
 *
 * @param file path of its site.yaml
 * @param key name of its folder, its domain
 * @param organisation domain of its organisation, when it is not the one with the site's own domain; else empty
 * @param languages what it publishes in, the main one first
 * @param theme key of its look
 * @param inside for a site inside a site, where it lives
 */
public record SiteFile(
        String file,
        String key,
        String organisation,
        String shortName,
        List<Language> languages,
        String theme,
        Words tagline,
        @Nullable Inside inside,
        Contact contact,
        List<Shortcut> shortcuts,
        List<SitePlace> places,
        List<SiteDepartment> departments,
        List<SiteFact> facts,
        List<SiteOwnFact> ownFacts,
        List<SiteNotice> notices,
        List<SitePaper> papers,
        SiteStaff staff,
        List<SiteAdoption> adopts,
        List<LocalFile> locals,
        List<PageFile> pages,
        List<PageFile> news,
        List<PageFile> departmentTexts,
        List<PageFile> placeTexts,
        List<SiteEvent> events) {

    public SiteFile {
        languages = List.copyOf(languages);
        shortcuts = List.copyOf(shortcuts);
        places = List.copyOf(places);
        departments = List.copyOf(departments);
        facts = List.copyOf(facts);
        ownFacts = List.copyOf(ownFacts);
        notices = List.copyOf(notices);
        papers = List.copyOf(papers);
        adopts = List.copyOf(adopts);
        locals = List.copyOf(locals);
        pages = List.copyOf(pages);
        news = List.copyOf(news);
        departmentTexts = List.copyOf(departmentTexts);
        placeTexts = List.copyOf(placeTexts);
        events = List.copyOf(events);
    }
}
