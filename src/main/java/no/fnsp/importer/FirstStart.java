package no.fnsp.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the first start an installation may be given example content, so that there is something to see. */
@Component
@ConditionalOnProperty("fnsp.examples")
@Order(Ordered.LOWEST_PRECEDENCE - 10) // before whoever needs the sites to be there
class FirstStart implements ApplicationRunner {

    private final Importing importing;
    private final Ledger ledger;
    private final Path folder;

    FirstStart(Importing importing, Ledger ledger, @Value("${fnsp.examples}") Path folder) {
        this.importing = importing;
        this.ledger = ledger;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!ledger.isEmpty() || arguments.containsOption("fnsp.import")) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            System.out.println(
                    "There is no folder " + folder.toAbsolutePath() + " with example content; starting empty");
            return;
        }
        System.out.println("First start: loading the organisations and the example content from " + folder);
        try {
            importing.run(folder, folder.getFileName().toString(), line -> System.out.println("  " + line));
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> System.err.println("  refused   " + refusal));
            throw new IllegalStateException("The example content was refused and nothing was loaded");
        }
    }
}
