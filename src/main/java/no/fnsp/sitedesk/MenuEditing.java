package no.fnsp.sitedesk;

import java.util.List;
import java.util.Map;
import no.fnsp.site.Settings;
import no.fnsp.site.Setup;
import org.springframework.stereotype.Component;

/** The main menu, in two levels. */
@Component
class MenuEditing implements Editing {

    static final String GROUP = "menu";

    private final Targets targets;
    private final ReadRows rows;
    private final Lines lines;

    MenuEditing(Targets targets, ReadRows rows, Lines lines) {
        this.targets = targets;
        this.rows = rows;
        this.lines = lines;
    }

    @Override
    public Setup what() {
        return Setup.MENU;
    }

    @Override
    public List<String> groups() {
        return List.of(GROUP);
    }

    @Override
    public Map<String, String> written(Here here, Settings settings) {
        return Rows.of(GROUP, settings.menu(), to -> targets.written(here.site(), to, here.now()))
                .written();
    }

    @Override
    public Settings read(Form form, Here here, Settings now) {
        List<Settings.Link> menu = rows.links(form, GROUP, here, false);
        return Changed.menu(now, menu);
    }

    @Override
    public List<String> told(Here here, Settings settings) {
        return lines.links(here, settings.menu());
    }
}
