package no.fnsp.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Names this build of the software: in the addresses of style sheets, and in every ETag. The same on every node. */
@Component
public class Build {

    private final String id;

    Build(Assets assets, ObjectProvider<BuildProperties> properties) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            assets.all().forEach((file, bytes) -> digest.update(bytes));
            properties.ifAvailable(
                    build -> digest.update(String.valueOf(build.getTime()).getBytes(StandardCharsets.UTF_8)));
            id = HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String id() {
        return id;
    }
}
