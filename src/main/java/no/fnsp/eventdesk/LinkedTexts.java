package no.fnsp.eventdesk;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.sharing.Listed;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/** The texts that an event belongs to, each named by its address or its title. */
@Component
class LinkedTexts {

    static final int MOST = 12;

    private final SiteLists lists;

    LinkedTexts(SiteLists lists) {
        this.lists = lists;
    }

    /** What the site says about treatments. */
    List<Listed> all(Site site, Instant now) {
        return lists.under(site.id(), "/behandlinger", now);
    }

    /** What nobody knows is told in the form. */
    List<UUID> read(Form form, Here here) {
        List<String> fields = form.filled("text", MOST);
        if (fields.isEmpty()) {
            return List.of();
        }
        List<Listed> all = all(here.site(), here.now());
        var found = new LinkedHashSet<UUID>();
        for (String field : fields) {
            text(here.site(), all, form.value(field))
                    .map(Listed::document)
                    .ifPresentOrElse(found::add, () -> form.refuse(field, "text"));
        }
        return List.copyOf(found);
    }

    private static Optional<Listed> text(Site site, List<Listed> all, String written) {
        String path = path(site, written);
        String title = written.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(one -> one.path().equals(path)
                        || one.titles().byLanguage().values().stream()
                                .anyMatch(
                                        other -> other.toLowerCase(Locale.ROOT).equals(title)))
                .findFirst();
    }

    /** Of what an editor pasted, the path: without host, language and what stands behind. */
    private static String path(Site site, String written) {
        try {
            URI address = URI.create(written);
            boolean elsewhere = address.getHost() != null && !address.getHost().startsWith(site.host());
            String path = address.getPath() == null ? "" : address.getPath();
            int folder = path.indexOf("/behandlinger/");
            return elsewhere || folder < 0 ? "" : path.substring(folder).replaceAll("/+$", "");
        } catch (IllegalArgumentException garbage) {
            return "";
        }
    }
}
