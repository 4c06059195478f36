package no.fnsp.sitedesk;

import java.util.List;
import java.util.Map;
import no.fnsp.site.Settings;
import no.fnsp.site.Setup;
import org.springframework.stereotype.Component;

/** The shortcuts of the front page. */
@Component
class ShortcutsEditing implements Editing {

    static final String GROUP = "shortcut";

    private final Targets targets;
    private final ReadRows rows;
    private final Lines lines;

    ShortcutsEditing(Targets targets, ReadRows rows, Lines lines) {
        this.targets = targets;
        this.rows = rows;
        this.lines = lines;
    }

    @Override
    public Setup what() {
        return Setup.SHORTCUTS;
    }

    @Override
    public List<String> groups() {
        return List.of(GROUP);
    }

    @Override
    public Map<String, String> written(Here here, Settings settings) {
        return Rows.of(GROUP, settings.shortcuts(), to -> targets.written(here.site(), to, here.now()))
                .written();
    }

    @Override
    public Settings read(Form form, Here here, Settings now) {
        return Changed.shortcuts(now, rows.links(form, GROUP, here, false));
    }

    @Override
    public List<String> told(Here here, Settings settings) {
        return lines.links(here, settings.shortcuts());
    }
}
