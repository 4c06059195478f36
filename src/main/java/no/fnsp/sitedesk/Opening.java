package no.fnsp.sitedesk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fnsp.composing.Found;
import no.fnsp.desk.Desk;
import no.fnsp.html.Theme;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.organisation.OrganisationNumber;
import no.fnsp.organisation.Region;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a new site after another, for whoever decides nationally. */
@Component
class Opening {

    private static final Pattern HOST =
            Pattern.compile("(?=.{4,100}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");
    private static final int LONGEST = 120;
    private static final int SHORT = 60;

    private final Sites sites;
    private final Permits permits;
    private final Targets targets;
    private final DatabaseClock clock;

    Opening(Sites sites, Permits permits, Targets targets, DatabaseClock clock) {
        this.sites = sites;
        this.permits = permits;
        this.targets = targets;
        this.clock = clock;
    }

    /** The sites whose menu a new one may begin with; none for whoever may not open one. */
    List<Site> blueprints(Desk desk) {
        return sites.all(clock.now()).stream()
                .filter(site ->
                        permit(desk, site.id(), site.settings().region()).isPresent())
                .toList();
    }

    private Optional<Permit> permit(Desk desk, UUID site, String region) {
        return permits.forEditor(desk.editor(), new Spot(site, region, "/"))
                .filter(permit -> permit.allows(Right.NATIONAL) && permit.allows(Right.SETTINGS));
    }

    /** Empty when something is wrong with the form, where it is told. */
    @Transactional
    Optional<Site> open(Desk desk, Form form) {
        List<Site> known = blueprints(desk);
        Optional<Site> like = known.stream()
                .filter(site -> site.key().equals(form.value("like")))
                .findFirst();
        if (like.isEmpty()) {
            form.refuse("like", "like");
        }
        String host = form.value("host").toLowerCase(Locale.ROOT);
        if (!HOST.matcher(host).matches()) {
            form.refuse("host", "host");
        } else if (sites.find(host, clock.now()).isPresent()
                || sites.answering(host, "/", clock.now()).isPresent()) {
            form.refuse("host", "host.taken");
        }
        Settings settings = settings(form);
        return form.isRight() ? like.flatMap(one -> open(desk, one, host, settings)) : Optional.empty();
    }

    private Optional<Site> open(Desk desk, Site like, String host, Settings settings) {
        Optional<UUID> id = permit(desk, like.id(), like.settings().region()).map(permit -> sites.named(permit, host));
        return id.flatMap(site -> permit(desk, site, settings.region()).map(permit -> {
            var bare = new Site(site, host, host, "", settings);
            var opened = bare.saying(Changed.shortcuts(
                    Changed.menu(settings, copied(bare, like.settings().menu())),
                    copied(bare, like.settings().shortcuts())));
            sites.set(permit, opened, clock.now());
            return opened;
        }));
    }

    private static Settings settings(Form form) {
        form.required("name", "name");
        form.required("short-name", "name");
        String number = form.value("number").replace(" ", "");
        if (!number.isEmpty() && OrganisationNumber.find(number).isEmpty()) {
            form.refuse("number", "number");
        }
        if (Region.find(form.value("region")).isEmpty()) {
            form.refuse("region", "region");
        }
        if (Theme.find(form.value("theme")).isEmpty()) {
            form.refuse("theme", "theme");
        }
        List<Language> languages = languages(form);
        return new Settings(
                form.line("name", LONGEST),
                form.line("short-name", SHORT),
                null,
                number,
                form.value("region"),
                languages.isEmpty() ? List.of(Language.NB) : languages,
                form.value("theme"),
                form.ticked("treats"),
                false,
                Words.NONE,
                Settings.Contact.NONE,
                List.of(),
                List.of());
    }

    private static List<Language> languages(Form form) {
        Optional<Language> main =
                Language.find(form.value("main")).filter(one -> form.ticked("language." + one.code()));
        if (main.isEmpty()) {
            form.refuse("main", "main-language");
            return List.of();
        }
        return Stream.concat(
                        main.stream(),
                        Stream.of(Language.values())
                                .filter(one -> one != main.get() && form.ticked("language." + one.code())))
                .toList();
    }

    /** The pages of the other site are its own: what leads readers somewhere on the new one too comes along. */
    private List<Settings.Link> copied(Site opened, List<Settings.Link> links) {
        return links.stream()
                .filter(link -> link.to().startsWith("https://") || shows(opened, link.to()))
                .map(link -> new Settings.Link(link.label(), link.to(), copied(opened, link.below())))
                .toList();
    }

    private boolean shows(Site opened, String to) {
        return to.startsWith("page:")
                && targets.found(opened, to.substring("page:".length()), clock.now()) instanceof Found.Shown;
    }
}
