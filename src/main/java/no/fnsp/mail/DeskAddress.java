package no.fnsp.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Where the desk is, for who reads of it elsewhere: a letter has no page that its links could start from. */
@Component
public class DeskAddress implements ApplicationListener<WebServerInitializedEvent> {

    private final String origin;
    private volatile int port;

    DeskAddress(
            @Value("${fnsp.public-scheme}://${fnsp.platform-host}") String origin, @Value("${server.port}") int port) {
        this.origin = origin;
        this.port = port;
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent started) {
        port = started.getWebServer().getPort();
    }

    /** @param path {@code /desk/notifications} @return {@code https://fnsp.example.no/desk/notifications} */
    public String of(String path) {
        return (origin.endsWith("//localhost") ? origin + ":" + port : origin) + path;
    }
}
