package no.fnsp.sitedesk;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fnsp.composing.Found;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Redirect;
import no.fnsp.placement.Signpost;
import no.fnsp.placement.Signposts;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** Whether an address can lead where somebody wants it to. */
@Component
class Checking {

    static final int LONGEST = 300;

    private static final int MOST_STEPS = 5;
    private static final Pattern SHAPE = Pattern.compile("/[\\p{L}\\p{N}\\p{M}/._~!$&'()+,;=:@% -]*");

    private final Targets targets;
    private final Placements placements;
    private final Sites sites;

    Checking(Targets targets, Placements placements, Sites sites) {
        this.targets = targets;
        this.placements = placements;
        this.sites = sites;
    }

    /** What came of looking. */
    sealed interface Checked {

        /** @param onward whether what was written leads on itself, and the end of that was taken */
        record Right(Redirect redirect, boolean onward) implements Checked {}

        /** @param field {@code from} or {@code to} @param why key of what is wrong, without what it begins with */
        record Wrong(String field, String why) implements Checked {}
    }

    Checked check(Here here, String from, String to) {
        String path = path(here.site(), from);
        Optional<String> wrong = wrong(here, from, path);
        return wrong.<Checked>map(why -> new Checked.Wrong("from", why)).orElseGet(() -> target(here, path, to));
    }

    /** An address as it is kept, from what somebody wrote or pasted. */
    private static String path(Site site, String from) {
        String bare = from.strip().replaceFirst("(?i)^https?://(www\\.)?" + Pattern.quote(site.host()) + "(?=/|$)", "");
        if (bare.contains("://")) {
            return bare;
        }
        String path = Paths.plain(bare.startsWith("/") ? bare : "/" + bare);
        return Paths.withoutLanguage(site, Paths.withoutBase(site, path));
    }

    private Optional<String> wrong(Here here, String from, String path) {
        if (from.isBlank()) {
            return Optional.of("from");
        }
        if (path.contains("://")) {
            return Optional.of("from.host");
        }
        if (path.contains("?") || path.contains("#")) {
            return Optional.of("from.query");
        }
        String stem = path.endsWith(Signpost.BELOW) ? path.substring(0, path.length() - Signpost.BELOW.length()) : path;
        if (stem.contains("*") || path.equals(Signpost.BELOW)) {
            return Optional.of("from.star");
        }
        boolean up = Stream.of(stem.split("/")).anyMatch(step -> step.equals(".") || step.equals(".."));
        if (path.length() > LONGEST || up || !SHAPE.matcher(stem).matches()) {
            return Optional.of("from.shape");
        }
        return taken(here, path, stem);
    }

    private Optional<String> taken(Here here, String path, String stem) {
        Site site = here.site();
        if (Signposts.isReserved(stem)) {
            return Optional.of("from.reserved");
        }
        if (sites.answering(site.host(), site.base() + stem, here.now())
                .filter(other -> !other.id().equals(site.id()))
                .isPresent()) {
            return Optional.of("another-site");
        }
        if (path.equals(stem)
                && (placements.at(site.id(), path, here.now()).isPresent()
                        || targets.found(site, path, here.now()) instanceof Found.Shown)) {
            return Optional.of("from.page");
        }
        return Optional.empty();
    }

    /** Follows what leads on, so that readers are led once; what would come back to where it began is refused. */
    private Checked target(Here here, String path, String to) {
        Set<String> seen = new LinkedHashSet<>();
        String wanted = to;
        while (seen.size() <= MOST_STEPS) {
            if (wanted.startsWith("/") && comesBack(here.site(), path, wanted) || !seen.add(wanted)) {
                return new Checked.Wrong("to", "to.loop");
            }
            Targets.Read read = targets.read(here.site(), wanted, here.now());
            if (read instanceof Targets.Read.Leads leads) {
                return comesBack(here.site(), path, targets.written(here.site(), leads.to(), here.now()))
                        ? new Checked.Wrong("to", "to.loop")
                        : new Checked.Right(Leading.to(here, path, leads.to(), Words.NONE), seen.size() > 1);
            }
            if (read instanceof Targets.Read.Nowhere nowhere) {
                return new Checked.Wrong("to", nowhere.why());
            }
            wanted = ((Targets.Read.Onward) read).path();
        }
        return new Checked.Wrong("to", "to.loop");
    }

    private static boolean comesBack(Site site, String path, String to) {
        String target = to.startsWith("/") ? Paths.withoutLanguage(site, Paths.withoutBase(site, Paths.plain(to))) : to;
        return Signpost.reaching(target).contains(path);
    }
}
