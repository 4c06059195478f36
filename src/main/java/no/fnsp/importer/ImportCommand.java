package no.fnsp.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import no.fnsp.store.DataDirectory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** {@code bin/import <folder>}: hands the folder to the installation that runs here, or starts one for as long as it takes. */
public final class ImportCommand {

    static final String DONE = "The import is done.";

    private static final String ASKED = "--fnsp.import=";
    private static final String DATA = "--fnsp.data=";

    private ImportCommand() {}

    public static boolean isAskedFor(String[] args) {
        return value(args, ASKED).isPresent();
    }

    /** @return the exit status: 0 done, 1 refused, 2 could not be tried */
    public static int run(Class<?> application, String[] args) {
        Path folder = Path.of(value(args, ASKED).orElseThrow()).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            System.err.println("There is no folder " + folder);
            return 2;
        }
        var data = new DataDirectory(Path.of(value(args, DATA).orElse("data")));
        try {
            return data.isInUse() ? handOver(folder, data) : startAndImport(application, args, folder);
        } catch (IOException problem) {
            System.err.println("The import could not be tried: " + problem.getMessage());
            return 2;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 2;
        }
    }

    private static Optional<String> value(String[] args, String name) {
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith(name))
                .map(arg -> arg.substring(name.length()))
                .findFirst();
    }

    private static int handOver(Path folder, DataDirectory data) throws IOException, InterruptedException {
        Optional<ImportDoor> door = ImportDoor.find(data.path());
        if (door.isEmpty()) {
            System.err.println("An installation is starting or stopping on " + data.path() + ". Try again shortly.");
            return 2;
        }
        System.out.println("Handing " + folder + " to the installation on port "
                + door.get().port());
        Path parcel = Files.createTempFile("fnsp-import", ".zip");
        try {
            try (var out = Files.newOutputStream(parcel)) {
                Parcel.pack(folder, out);
            }
            return send(parcel, folder, door.get());
        } finally {
            Files.delete(parcel);
        }
    }

    private static int send(Path parcel, Path folder, ImportDoor door) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + "/import"))
                    .header("Authorization", "Bearer " + door.token())
                    .header("Content-Type", "application/zip")
                    .header("X-Folder", folder.getFileName().toString())
                    .POST(HttpRequest.BodyPublishers.ofFile(parcel))
                    .build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            boolean done = false;
            try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    System.out.println(line);
                    done = done || line.equals(DONE);
                }
            }
            return response.statusCode() == 200 && done ? 0 : 1;
        }
    }

    private static int startAndImport(Class<?> application, String[] args, Path folder) {
        System.out.println("No installation is running on the data directory; starting one for the import");
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(args)) {
            context.getBean(Importing.class).run(folder, folder.getFileName().toString(), System.out::println);
            System.out.println(DONE);
            return 0;
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> System.err.println("  refused   " + refusal));
            System.err.println("Nothing was imported.");
            return 1;
        }
    }
}
