package no.fnsp.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time somebody signed in on one device, as known at one moment. Never changes.
 *
 * @param through the key of the provider; null with a password, or as an example
 * @param checked when the directory last said that the person is still there
 */
public record SignIn(
        UUID id,
        UUID account,
        @Nullable String through,
        String device,
        Instant began,
        Instant used,
        Instant checked,
        boolean checkable) {

    public Optional<String> provider() {
        return Optional.ofNullable(through);
    }

    /**
     * How a directory knows a session.
     *
     * @param session null when it gives its sessions no names
     * @param refresh what to ask again with; null when it gave nothing
     */
    public record Upstream(
            String provider,
            String subject,
            @Nullable String session,
            @Nullable String refresh) {}
}
