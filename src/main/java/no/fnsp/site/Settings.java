package no.fnsp.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
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
 * @param menu the main menu; what stands below an item is one level deep
 * @param parts the sites inside it
 * @param portal the patient's own pages; null for the region's
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
        List<Link> menu,
        Bottom bottom,
        Look look,
        Engines engines,
        List<Part> parts,
        @Nullable Portal portal) {

    public Settings {
        organisationNumber = organisationNumber == null ? "" : organisationNumber;
        languages = List.copyOf(languages);
        tagline = tagline == null ? Words.NONE : tagline;
        contact = contact == null ? Contact.NONE : contact;
        shortcuts = shortcuts == null ? List.of() : List.copyOf(shortcuts);
        menu = menu == null ? List.of() : List.copyOf(menu);
        bottom = bottom == null ? Bottom.NONE : bottom;
        look = look == null ? Look.NONE : look;
        engines = engines == null ? Engines.NONE : engines;
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** What a site begins with. */
    public Settings(
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
        this(
                name,
                shortName,
                organisation,
                organisationNumber,
                region,
                languages,
                theme,
                treats,
                example,
                tagline,
                contact,
                shortcuts,
                menu,
                Bottom.NONE,
                Look.NONE,
                Engines.NONE,
                List.of(),
                null);
    }

    public Language mainLanguage() {
        return languages.getFirst();
    }

    /** The innermost part of the site that a path is in; empty for what is the site's own. */
    public Optional<Part> part(String path) {
        Part innermost = null;
        for (Part part : parts) {
            if (part.has(path)
                    && (innermost == null
                            || part.path().length() > innermost.path().length())) {
                innermost = part;
            }
        }
        return Optional.ofNullable(innermost);
    }

    /** These settings with what somebody has set up. */
    public Settings with(Setup what, Settings from) {
        boolean names = what == Setup.NAMES;
        boolean footer = what == Setup.FOOTER;
        boolean look = what == Setup.LOOK;
        return new Settings(
                names ? from.name : name,
                names ? from.shortName : shortName,
                names ? from.organisation : organisation,
                names ? from.organisationNumber : organisationNumber,
                names ? from.region : region,
                names ? from.languages : languages,
                look ? from.theme : theme,
                names ? from.treats : treats,
                names ? from.example : example,
                names ? from.tagline : tagline,
                footer ? from.contact : contact,
                what == Setup.SHORTCUTS ? from.shortcuts : shortcuts,
                what == Setup.MENU ? from.menu : menu,
                footer ? from.bottom : bottom,
                look ? from.look : this.look,
                what == Setup.ENGINES ? from.engines : engines,
                what == Setup.PARTS ? from.parts : parts,
                names ? from.portal : portal);
    }

    /** These settings for a site of the same organisation, region and kind as another says. */
    Settings ofTheKindOf(Settings other) {
        return new Settings(
                name,
                shortName,
                other.organisation,
                other.organisationNumber,
                other.region,
                languages,
                theme,
                other.treats,
                other.example,
                tagline,
                contact,
                shortcuts,
                menu,
                bottom,
                look,
                engines,
                parts,
                portal);
    }

    /**
     * A label and where it leads: {@code document:<id>} wherever that stands on the site, {@code page:/path} on the same site,
     * {@code host:/path} on its host, or a whole address.
     *
     * @param below what stands under it in a menu
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Link(Words label, String to, List<Link> below) {

        public Link {
            label = label == null ? Words.NONE : label;
            below = below == null ? List.of() : List.copyOf(below);
        }

        public Link(Words label, String to) {
            this(label, to, List.of());
        }
    }

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
