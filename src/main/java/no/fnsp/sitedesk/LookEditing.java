package no.fnsp.sitedesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.html.Accent;
import no.fnsp.html.Theme;
import no.fnsp.media.Asset;
import no.fnsp.media.AssetFile;
import no.fnsp.media.Catalogue;
import no.fnsp.media.Item;
import no.fnsp.site.Look;
import no.fnsp.site.Settings;
import no.fnsp.site.Setup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The site's theme, colour and logo. */
@Component
class LookEditing implements Editing {

    static final String OWN = "own";

    private static final int MOST = 200;
    private static final int LOW = 40;
    private static final int WIDE = 80;
    private static final double NARROWEST = 0.5;
    private static final double WIDEST = 8;
    private static final int LONGEST = 120;

    private final Catalogue catalogue;

    LookEditing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Setup what() {
        return Setup.LOOK;
    }

    @Override
    public Map<String, String> written(Here here, Settings settings) {
        var written = new HashMap<String, String>();
        written.put("theme", settings.theme());
        written.putAll(accent(settings.look().accent()));
        UUID logo = settings.look().logo();
        written.put("logo", logo == null ? "" : logo.toString());
        written.putAll(Form.written("logo-text", settings.look().logoText()));
        return written;
    }

    /** A colour as the fields have it. */
    static Map<String, String> accent(String hex) {
        boolean known = hex.isEmpty() || Palette.COLOURS.contains(hex);
        return Map.of("palette", known ? hex : OWN, "own", known ? "" : "#" + hex);
    }

    @Override
    public Settings read(Form form, Here here, Settings now) {
        String theme = form.value("theme");
        if (Theme.find(theme).isEmpty()) {
            form.refuse("theme", "theme");
        }
        UUID logo = logo(form, here).map(one -> one.asset().id()).orElse(null);
        var text = form.words("logo-text", here.languages(), LONGEST);
        if (logo != null) {
            text = form.required("logo-text", here.languages(), LONGEST);
        }
        return Changed.look(now, theme, new Look(accent(form, now.look().accent()), logo, text));
    }

    /**
     * Six digits; empty for the theme's own. What cannot be read is refused, and the ratio is told beside it. Whoever writes a code, and
     * chooses no other colour than before, means the code.
     */
    static String accent(Form form, String before) {
        Map<String, String> was = accent(before);
        boolean meant = !form.value("own").isEmpty()
                && !form.value("own").equals(was.get("own"))
                && form.value("palette").equals(was.get("palette"));
        String chosen = meant ? OWN : form.value("palette");
        String hex = (chosen.equals(OWN) ? form.value("own") : chosen)
                .toLowerCase(Locale.ROOT)
                .replace("#", "");
        if (chosen.isEmpty()) {
            return "";
        }
        Optional<Accent> accent = Accent.find(hex);
        if (accent.isEmpty()) {
            form.refuse("own", "colour");
        } else if (!accent.get().isReadable()) {
            form.refuse("own", "contrast");
        }
        return hex;
    }

    private Optional<Item> logo(Form form, Here here) {
        String chosen = form.value("logo");
        Optional<Item> item = pictures(here).stream()
                .filter(one -> one.asset().id().toString().equals(chosen))
                .findFirst();
        if (!chosen.isEmpty() && item.isEmpty()) {
            form.refuse("logo", "logo");
        }
        item.filter(one -> !fits(one.file())).ifPresent(one -> form.refuse("logo", "logo.size"));
        return item;
    }

    private static boolean fits(AssetFile file) {
        Integer width = file.width();
        Integer height = file.height();
        if (width == null || height == null || width < WIDE || height < LOW) {
            return false;
        }
        double ratio = (double) width / height;
        return ratio >= NARROWEST && ratio <= WIDEST;
    }

    /** The site's own pictures that may be shown. */
    List<Item> pictures(Here here) {
        return catalogue
                .search(
                        new Catalogue.Wanted(List.of(here.site().id()), "", Asset.Kind.PICTURE, null, Set.<UUID>of()),
                        0,
                        MOST,
                        here.now())
                .stream()
                .filter(item -> item.mayBeShown(here.now()))
                .toList();
    }

    @Override
    public List<String> told(Here here, Settings settings) {
        var told = new ArrayList<String>();
        told.add(here.words().get("sitedesk.theme") + ": " + theme(here, settings.theme()));
        Look look = settings.look();
        Lines.add(told, here, "sitedesk.accent", look.accent().isEmpty() ? "" : "#" + look.accent());
        Lines.add(told, here, "sitedesk.logo", look.logo() == null ? "" : Lines.plain(here, look.logoText()));
        return told;
    }

    static String theme(Here here, @Nullable String key) {
        return Theme.find(key == null ? "" : key)
                .map(theme -> here.words().get("sitedesk.theme." + theme.key()))
                .orElse("");
    }
}
