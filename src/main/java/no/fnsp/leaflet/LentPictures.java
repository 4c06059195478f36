package no.fnsp.leaflet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fnsp.media.Lending;
import no.fnsp.media.PictureAddress;
import no.fnsp.media.Shown;
import no.fnsp.store.DatabaseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The media library's, as it lends them to any reader: a consent that has run out holds for paper too. */
@Component
class LentPictures implements Pictures {

    private static final Logger log = LoggerFactory.getLogger(LentPictures.class);
    private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-f-]{36})/([0-9a-f]{12})/([a-z0-9.-]+)");

    private final Lending lending;
    private final DatabaseClock clock;

    LentPictures(Lending lending, DatabaseClock clock) {
        this.lending = lending;
        this.clock = clock;
    }

    @Override
    public Optional<String> whole(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches()
                ? PictureAddress.of(UUID.fromString(parts.group(1)), parts.group(2), parts.group(3))
                        .flatMap(this::whole)
                : Optional.empty();
    }

    private Optional<String> whole(PictureAddress address) {
        try {
            if (!(lending.picture(address, clock.now()) instanceof Shown.Here here)) {
                return Optional.empty();
            }
            try (InputStream in = here.stored().open()) {
                String bytes = Base64.getEncoder().encodeToString(in.readAllBytes());
                return Optional.of("data:" + here.mime() + ";base64," + bytes);
            }
        } catch (IOException lost) {
            log.warn("A picture could not be printed: {}", lost.getMessage());
            return Optional.empty();
        }
    }
}
