package no.fnsp.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code fnsp.mail.*}: the server that takes our letters. Never changes while the platform runs.
 *
 * @param host empty when no letters are sent
 * @param user empty for a server that asks for none
 * @param security how the way there is closed
 * @param from who sends: {@code FNSP <ikke-svar@example.no>}
 * @param replyTo who reads the answers; empty for nobody
 */
@ConfigurationProperties("fnsp.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("STARTTLS") Security security,
        @DefaultValue("FNSP <ikke-svar@localhost>") String from,
        @DefaultValue("") String replyTo) {

    MailSettings {
        if (!host.isEmpty() && from.endsWith("@localhost>")) {
            throw new IllegalArgumentException(
                    "fnsp.mail.host is set, so fnsp.mail.from must be too: the address that letters come from");
        }
    }

    enum Security {
        /** Plain until the server has shown its certificate, and refused if it shows none. */
        STARTTLS,
        TLS,
        /** For a server on the same machine. */
        NONE;
    }

    boolean sends() {
        return !host.isEmpty();
    }

    /** What stands after the @ in our message ids. */
    String domain() {
        return from.replaceFirst("^.*@", "").replace(">", "").strip();
    }

    @Nullable
    String answersTo() {
        return replyTo.isEmpty() ? null : replyTo;
    }
}
