package no.fnsp.signin;

import java.util.List;
import java.util.UUID;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/** Where somebody is signed in, the device used last first. Never changes. */
public record SessionsPage(DeskFrame frame, List<Open> open) implements DeskPage {

    public SessionsPage {
        open = List.copyOf(open);
    }

    /**
     * @param through what vouched for them, in words
     * @param here whether it is the one that asks
     */
    public record Open(UUID id, String device, String through, String began, String used, boolean here) {}
}
