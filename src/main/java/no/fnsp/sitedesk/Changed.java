package no.fnsp.sitedesk;

import java.util.List;
import no.fnsp.site.Bottom;
import no.fnsp.site.Engines;
import no.fnsp.site.Look;
import no.fnsp.site.Part;
import no.fnsp.site.Portal;
import no.fnsp.site.Settings;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Settings with one thing said anew. */
final class Changed {

    private Changed() {}

    static Settings menu(Settings now, List<Settings.Link> menu) {
        return of(
                now,
                now.theme(),
                now.contact(),
                now.shortcuts(),
                menu,
                now.bottom(),
                now.look(),
                now.engines(),
                now.parts());
    }

    static Settings shortcuts(Settings now, List<Settings.Link> shortcuts) {
        return of(
                now,
                now.theme(),
                now.contact(),
                shortcuts,
                now.menu(),
                now.bottom(),
                now.look(),
                now.engines(),
                now.parts());
    }

    static Settings footer(Settings now, Settings.Contact contact, Bottom bottom) {
        return of(
                now, now.theme(), contact, now.shortcuts(), now.menu(), bottom, now.look(), now.engines(), now.parts());
    }

    static Settings look(Settings now, String theme, Look look) {
        return of(
                now, theme, now.contact(), now.shortcuts(), now.menu(), now.bottom(), look, now.engines(), now.parts());
    }

    static Settings engines(Settings now, Engines engines) {
        return of(
                now,
                now.theme(),
                now.contact(),
                now.shortcuts(),
                now.menu(),
                now.bottom(),
                now.look(),
                engines,
                now.parts());
    }

    static Settings parts(Settings now, List<Part> parts) {
        return of(
                now,
                now.theme(),
                now.contact(),
                now.shortcuts(),
                now.menu(),
                now.bottom(),
                now.look(),
                now.engines(),
                parts);
    }

    private static Settings of(
            Settings now,
            String theme,
            Settings.Contact contact,
            List<Settings.Link> shortcuts,
            List<Settings.Link> menu,
            Bottom bottom,
            Look look,
            Engines engines,
            List<Part> parts) {
        return new Settings(
                now.name(),
                now.shortName(),
                now.organisation(),
                now.organisationNumber(),
                now.region(),
                now.languages(),
                theme,
                now.treats(),
                now.example(),
                now.tagline(),
                contact,
                shortcuts,
                menu,
                bottom,
                look,
                engines,
                parts,
                now.portal());
    }

    static Settings names(
            Settings now,
            String name,
            String shortName,
            List<Language> languages,
            Words tagline,
            @Nullable Portal portal,
            NamesEditing.Kind kind) {
        return new Settings(
                name,
                shortName,
                now.organisation(),
                now.organisationNumber(),
                kind.region(),
                languages,
                now.theme(),
                kind.treats(),
                kind.example(),
                tagline,
                now.contact(),
                now.shortcuts(),
                now.menu(),
                now.bottom(),
                now.look(),
                now.engines(),
                now.parts(),
                portal);
    }
}
