package no.fnsp.html;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The bottom of every page; what is null is left out. Never changes.
 *
 * @param phone the number as it is read, and as it is dialled
 * @param lists what else the site lists for readers; the labels are keys of messages
 */
public record Footer(
        @Nullable Link phone,
        @Nullable String email,
        @Nullable String post,
        @Nullable String organisationNumber,
        @Nullable String contact,
        @Nullable String about,
        @Nullable String rights,
        @Nullable String privacy,
        @Nullable String accessibility,
        @Nullable String documents,
        List<Link> lists,
        Own own) {

    public static final Footer NONE = new Footer(null, null, null, null, null, null, null, null, null);

    public Footer {
        lists = List.copyOf(lists);
    }

    public Footer(
            @Nullable Link phone,
            @Nullable String email,
            @Nullable String post,
            @Nullable String organisationNumber,
            @Nullable String contact,
            @Nullable String about,
            @Nullable String rights,
            @Nullable String privacy,
            @Nullable String accessibility) {
        this(
                phone,
                email,
                post,
                organisationNumber,
                contact,
                about,
                rights,
                privacy,
                accessibility,
                null,
                List.of(),
                Own.NONE);
    }

    /**
     * What the site's managers have put there.
     *
     * @param hours when somebody answers; null for nothing
     * @param social where else the site is, as plain links
     */
    public record Own(Words.@Nullable Spoken hours, List<Link> links, List<Link> social) {

        public static final Own NONE = new Own(null, List.of(), List.of());

        public Own {
            links = List.copyOf(links);
            social = List.copyOf(social);
        }
    }

    String emailHref() {
        return "mailto:" + email;
    }

    /** The fixed links that the site has; the label is the key of a message. */
    List<Link> links() {
        var links = new ArrayList<Link>();
        add(links, "footer.contact", contact);
        add(links, "footer.about", about);
        add(links, "footer.documents", documents);
        add(links, "footer.rights", rights);
        add(links, "footer.privacy", privacy);
        add(links, "footer.accessibility", accessibility);
        return links;
    }

    private static void add(List<Link> links, String label, @Nullable String href) {
        if (href != null) {
            links.add(new Link(label, href));
        }
    }
}
