package no.fnsp.importer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import no.fnsp.store.DataDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes files from {@code bin/import} on the same machine. Anybody else is answered as if nothing were here. */
@Controller
class ImportController {

    private static final Logger log = LoggerFactory.getLogger(ImportController.class);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Importing importing;
    private final DataDirectory data;
    private volatile @Nullable ImportDoor door;

    ImportController(Importing importing, DataDirectory data) {
        this.importing = importing;
        this.data = data;
    }

    @EventListener
    void opened(WebServerInitializedEvent started) throws IOException {
        door = ImportDoor.open(data.path(), started.getWebServer().getPort());
    }

    @EventListener(ContextClosedEvent.class)
    void closed() throws IOException {
        if (door != null) {
            ImportDoor.close(data.path());
        }
    }

    @PostMapping(path = "/import", consumes = "application/zip")
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isAllowed(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=utf-8");
        PrintWriter out = response.getWriter();
        Path folder = Files.createTempDirectory("fnsp-import");
        try {
            Parcel.unpack(request.getInputStream(), folder);
            importing.run(
                    folder, Objects.requireNonNullElse(request.getHeader("X-Folder"), ""), line -> tell(out, line));
            tell(out, ImportCommand.DONE);
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> tell(out, "  refused   " + refusal));
            tell(out, "Nothing was imported.");
        } catch (IOException unreadable) {
            tell(out, "Nothing was imported: " + unreadable.getMessage());
        } catch (RuntimeException bug) {
            log.error("An import failed", bug);
            tell(out, "Nothing was imported: an error that the installation's log tells about.");
        } finally {
            Parcel.delete(folder);
        }
    }

    private static void tell(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }

    private boolean isAllowed(HttpServletRequest request) throws IOException {
        String given = request.getHeader("Authorization");
        ImportDoor open = door;
        return open != null
                && LOOPBACK.contains(request.getServerName())
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && given != null
                && given.startsWith("Bearer ")
                && open.opensWith(given.substring(7));
    }
}
