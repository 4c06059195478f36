package no.fnsp.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a site says of itself: name, languages, menu, footer, look. Never changes; new settings follow it.
 *
 * @param organisation the node of its organisation; a site may have none
 * @param organisationNumber shown in the footer; nine digits, or empty
 * @param region key of the region it is listed under
 * @param languages what it publishes in, the main one first
 * @param theme key of its look
 * @param treats whether patients are treated here, so that it adopts patient information
 * @param example whether its texts are examples and every page must say so
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Settings(
        String name,
        String shortName,
        @Nullable UUID organisation,
        String organisationNumber,
        String region,
        List<Language> languages,
        String theme,
        boolean treats,
        boolean example,
        Words tagline,
        Contact contact,
        List<Link> shortcuts,
        List<Link> menu) {

    public Settings {
        organisationNumber = organisationNumber == null ? "" : organisationNumber;
        languages = List.copyOf(languages);
        tagline = tagline == null ? Words.NONE : tagline;
        contact = contact == null ? Contact.NONE : contact;
        shortcuts = shortcuts == null ? List.of() : List.copyOf(shortcuts);
        menu = menu == null ? List.of() : List.copyOf(menu);
    }

    public Language mainLanguage() {
        return languages.getFirst();
    }

    /** A label and where it leads: {@code page:/path} on the same site, {@code host:/path} on its host, or a whole address. */
    public record Link(Words label, String to) {}

    /**
     * How to reach the organisation behind the site. Any part may be empty.
     *
     * @param phone a number; empty where a fact says it
     * @param phoneFact the reusable fact that says the telephone, so that it is changed in one place; null for none
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Contact(String phone, @Nullable UUID phoneFact, String email, String post) {
        public static final Contact NONE = new Contact("", null, "", "");

        public Contact {
            phone = phone == null ? "" : phone;
            email = email == null ? "" : email;
            post = post == null ? "" : post;
        }
    }
}
