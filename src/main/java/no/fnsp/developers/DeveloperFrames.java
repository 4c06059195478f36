package no.fnsp.developers;

import java.util.List;
import java.util.stream.Stream;
import no.fnsp.html.Banners;
import no.fnsp.html.Build;
import no.fnsp.html.Footer;
import no.fnsp.html.Frame;
import no.fnsp.html.Head;
import no.fnsp.html.Header;
import no.fnsp.html.Link;
import no.fnsp.html.Links;
import no.fnsp.html.Messages;
import no.fnsp.html.SiteLook;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** What stands around the pages for developers: they belong to no site, and are in bokmål, nynorsk and English. */
@Component
class DeveloperFrames {

    static final String DOCS = "/api/v1/docs";
    static final String PROBLEMS = "/api/v1/problems";
    static final String TERMS = "/api/v1/terms";
    static final String EMBED = "/embed";

    private static final List<Language> LANGUAGES = List.of(Language.NB, Language.NN, Language.EN);

    private final Build build;

    DeveloperFrames(Build build) {
        this.build = build;
    }

    /** @param asked code of a language; another than the three is read as bokmål */
    static Language language(String asked) {
        return Language.find(asked).filter(LANGUAGES::contains).orElse(Language.NB);
    }

    /** @param page names it in messages: {@code developers.docs.title} */
    Frame of(String page, String address, Language language) {
        Messages words = Messages.desk(language);
        return new Frame(
                language,
                words,
                build.id(),
                SiteLook.NONE,
                head(words.get(page + ".title"), words.get(page + ".lead"), address),
                new Header(menu(words, address, language), null, choices(address, language), null),
                List.of(),
                List.of(),
                Banners.NONE,
                Footer.NONE,
                Links.NONE);
    }

    private static Head head(String title, String lead, String address) {
        return new Head(title, lead, null, alternates(address), true, List.of());
    }

    private static List<Head.Alternate> alternates(String address) {
        return LANGUAGES.stream()
                .map(one -> new Head.Alternate(one, in(address, one)))
                .toList();
    }

    private static List<Header.MenuItem> menu(Messages words, String address, Language language) {
        return Stream.of(
                        new Link(words.get("developers.docs.menu"), DOCS),
                        new Link(words.get("developers.terms.menu"), TERMS),
                        new Link(words.get("developers.problems.menu"), PROBLEMS),
                        new Link(words.get("developers.embed.menu"), EMBED))
                .map(one -> new Header.MenuItem(
                        new Link(one.label(), in(one.href(), language)),
                        one.href().equals(address)))
                .toList();
    }

    private static List<Header.LanguageChoice> choices(String address, Language language) {
        return LANGUAGES.stream()
                .map(one -> new Header.LanguageChoice(one, in(address, one), one == language))
                .toList();
    }

    static String in(String address, Language language) {
        return address + "?language=" + language.code();
    }
}
