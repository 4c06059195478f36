package no.fnsp.desk;

import java.util.List;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;

/**
 * One request to the desk: who asks, in which language, and what their next form must carry. Never changes.
 *
 * @param path what was asked for
 * @param done the key of what has just been done, told once; empty for nothing
 * @param unread how much they were told and have not read
 */
public record Desk(Editor editor, Messages words, String build, Door.Csrf csrf, String path, String done, int unread) {

    public Desk(Editor editor, Messages words, String build, Door.Csrf csrf, String path, String done) {
        this(editor, words, build, csrf, path, done, 0);
    }

    /** The frame of a page that is about no site. */
    public DeskFrame frame(String title) {
        return new DeskFrame(this, title, null, List.of());
    }

    /** The frame of a page about a site. @param steps from the site's own page to this one's parent */
    public DeskFrame frame(String title, Site site, Link... steps) {
        // Whoever writes one text of the base for it has nothing else to do there.
        boolean worksThere = editor.worksOn(site.id(), site.settings().region());
        return new DeskFrame(this, title, worksThere ? SiteBar.of(site, editor, path) : null, List.of(steps));
    }

    /** Whether they look after the people of more than one site. */
    public boolean looksAfterPeople() {
        return editor.grants().stream()
                .anyMatch(grant -> grant.role().rights().contains(Right.USERS)
                        && (grant.where() instanceof Grant.Level.National
                                || grant.where() instanceof Grant.Level.Region));
    }

    /** Whether they look after the whole platform. */
    public boolean looksAfterAll() {
        return editor.grants().stream()
                .anyMatch(grant ->
                        grant.role().rights().contains(Right.USERS) && grant.where() instanceof Grant.Level.National);
    }

    /** The address of a page of the desk about a site: {@code to(site, "/media")}. */
    public static String to(Site site, String rest) {
        return "/desk/sites/" + site.key() + rest;
    }
}
