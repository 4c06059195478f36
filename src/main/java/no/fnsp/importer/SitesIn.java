package no.fnsp.importer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.identity.Permits;
import no.fnsp.importer.sites.Inside;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.importer.written.FactName;
import no.fnsp.organisation.Region;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.site.SiteChanges;
import no.fnsp.site.SiteVersion;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in the sites: one for every organisation with a domain, as its file describes it, and sites inside sites. */
@Component
class SitesIn {

    /** Of the versions of a site, to find one that a person has made. */
    private static final int MOST = 200;

    private final Sites sites;
    private final SiteChanges changes;
    private final Known known;
    private final TreesIn trees;

    SitesIn(Sites sites, SiteChanges changes, Known known, TreesIn trees) {
        this.sites = sites;
        this.changes = changes;
        this.known = known;
        this.trees = trees;
    }

    void take(Run run, List<OrganisationRow> rows, List<SiteFile> files) {
        Map<String, SiteFile> byKey = files.stream().collect(Collectors.toMap(SiteFile::key, Function.identity()));
        rows.stream()
                .filter(row -> !row.domain().isEmpty())
                .forEach(row -> set(run, row.domain(), row, byKey.get(row.domain())));
        files.stream()
                .filter(file -> rows.stream().noneMatch(row -> row.domain().equals(file.key())))
                .forEach(file -> set(run, file.key(), null, file));
        for (SiteFile file : files) {
            trees.take(run, file);
        }
        run.report().step("Sites: " + sites.all(run.at()).size());
    }

    private void set(Run run, String key, @Nullable OrganisationRow row, @Nullable SiteFile file) {
        Optional<Site> before = sites.find(key, run.at());
        if (row == null
                && before.isEmpty()
                && (file == null || file.organisation().isEmpty())) {
            known.site(key, file == null ? key : file.file(), run.at());
        }
        Settings settings = before.map(Site::settings).orElse(null);
        if (row != null) {
            settings = fromRow(run, row, settings);
        }
        if (file != null) {
            settings = fromFile(run, file, settings);
        }
        Inside inside = file == null ? null : file.inside();
        if (before.isPresent() && isSetUp(before.get())) {
            run.report().unchanged();
            return;
        }
        Site site = new Site(
                sites.named(run.permit(), key),
                key,
                inside != null ? inside.hostOf() : before.map(Site::host).orElse(key),
                inside != null ? inside.path() : before.map(Site::base).orElse(""),
                Objects.requireNonNull(settings));
        if (sites.set(run.permit(), site, run.at())) {
            run.report().added(key);
        } else {
            run.report().unchanged();
        }
    }

    /** What somebody has set up at the desk is not overwritten by a file. */
    private boolean isSetUp(Site site) {
        return changes.history(site.id(), MOST).stream()
                .map(SiteVersion::by)
                .anyMatch(by -> by != null && !Permits.isImporter(by));
    }

    private Settings fromRow(Run run, OrganisationRow row, @Nullable Settings before) {
        boolean treats =
                row.kind() == OrganisationKind.HOSPITAL_TRUST || row.kind() == OrganisationKind.NONPROFIT_HOSPITAL;
        return new Settings(
                row.name(),
                before == null ? row.name() : before.shortName(),
                known.findNode(OrganisationsIn.key(row)).orElse(null),
                row.organisationNumber() == null ? "" : row.organisationNumber().digits(),
                row.region().key(),
                before == null ? languages(row) : before.languages(),
                before == null ? row.region().key() : before.theme(),
                treats,
                before == null || before.example(),
                before == null ? Words.NONE : before.tagline(),
                before == null ? Settings.Contact.NONE : before.contact(),
                before == null ? List.of() : before.shortcuts(),
                before == null ? Menus.of(row.domain(), treats, false) : before.menu());
    }

    private static List<Language> languages(OrganisationRow row) {
        return "nynorsk".equals(row.languageForm())
                ? List.of(Language.NN, Language.NB, Language.EN)
                : List.of(Language.NB, Language.NN, Language.EN);
    }

    private Settings fromFile(Run run, SiteFile file, @Nullable Settings before) {
        Site owner = file.organisation().isEmpty() ? null : known.site(file.organisation(), file.file(), run.at());
        Settings ground = before == null ? Objects.requireNonNull(owner).settings() : before;
        boolean treats = before != null && before.treats();
        UUID organisation = owner == null ? ground.organisation() : null;
        return new Settings(
                owner == null ? ground.name() : file.shortName(),
                file.shortName(),
                organisation,
                ground.organisationNumber(),
                Region.find(ground.region()).orElse(Region.NATIONAL).key(),
                file.languages(),
                file.theme(),
                treats,
                true,
                file.tagline(),
                contact(file),
                file.shortcuts().stream()
                        .map(shortcut -> new Settings.Link(shortcut.label(), shortcut.to()))
                        .toList(),
                owner == null
                        ? Menus.of(file.key(), treats, !file.places().isEmpty())
                        : Menus.inside(owner, Menus.of(file.key(), treats, false)));
    }

    private static Settings.Contact contact(SiteFile file) {
        String fact = file.contact().phoneFact();
        return new Settings.Contact(
                file.contact().phone(),
                fact.isEmpty() ? null : new FactName(file.key(), fact).id(),
                file.contact().email(),
                file.contact().post());
    }
}
