package no.fnsp.studydesk;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import org.jspecify.annotations.Nullable;

/** Confirming with a code what was done through a link. Never changes. @param study whose words stand with us now @param sending whether a study is sent in, and not confirmed @param email where the code went, half hidden @param trouble what is wrong, in words; null for nothing */
public record CodePage(
        DeskFrame frame,
        String token,
        String study,
        boolean sending,
        String email,
        @Nullable String trouble) implements DeskPage {

    String action() {
        return "/study/" + token + (sending ? "/sending" : "/confirmed");
    }

    String again() {
        return "/study/" + token + (sending ? "/sending/again" : "/confirmation");
    }
}
