package no.fnsp.sitedesk;

import java.util.List;
import java.util.Map;
import no.fnsp.site.Settings;
import no.fnsp.site.Setup;
import org.springframework.stereotype.Component;

/** The sites in the site, as the history tells of them; each has a form of its own. */
@Component
class PartsEditing implements Editing {

    private final PartForm parts;

    PartsEditing(PartForm parts) {
        this.parts = parts;
    }

    @Override
    public Setup what() {
        return Setup.PARTS;
    }

    @Override
    public Map<String, String> written(Here here, Settings settings) {
        return Map.of();
    }

    @Override
    public Settings read(Form form, Here here, Settings now) {
        return now;
    }

    @Override
    public List<String> told(Here here, Settings settings) {
        return parts.told(here, settings, "");
    }
}
