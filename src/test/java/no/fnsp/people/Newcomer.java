package no.fnsp.people;

import java.util.List;
import no.fnsp.identity.AuthenticatorApp;
import no.fnsp.signin.DeskVisitor;

/** Somebody who was given a link, and comes in with it: chooses a password, and shows the first code of an app. */
record Newcomer(DeskVisitor visitor, AuthenticatorApp app, List<String> recovery) {

    static final String PASSWORD = "fire hester på en bru";

    /** Nina, whom the manager of Helse Bergen makes an editor. */
    static DeskVisitor at(int port, DeskVisitor manager, String email) {
        String link = manager.post(
                        "/desk/sites/helse-bergen.no/users",
                        "name",
                        "Nina Ny",
                        "email",
                        email,
                        "language",
                        "nb",
                        "role",
                        "editor",
                        "where",
                        "site",
                        "way",
                        "link")
                .page()
                .getElementById("link")
                .val();
        return through(port, link.substring(manager.origin().length()));
    }

    static DeskVisitor through(int port, String link) {
        return with(port, link).visitor();
    }

    static Newcomer with(int port, String link) {
        DeskVisitor visitor = DeskVisitor.stranger(port);
        visitor.get(link);
        var factor = visitor.postAndFollow(link, "password", PASSWORD, "again", PASSWORD);
        var app = new AuthenticatorApp(factor.page().selectFirst("code").text());
        var in = visitor.post("/desk/sign-in/second-factor", "code", app.now());
        if (in.status() != 200) {
            throw new AssertionError("Could not come in through " + link + ": " + in.status() + " " + in.body());
        }
        visitor.get("/desk");
        return new Newcomer(
                visitor, app, in.page().select(".sign-in-codes code").eachText());
    }
}
