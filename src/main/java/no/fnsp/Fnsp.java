package no.fnsp;

import no.fnsp.importer.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;

/** Starts the platform: every site, the national base, and what they share. */
@SpringBootApplication(exclude = SecurityFilterAutoConfiguration.class)
public class Fnsp {

    public static void main(String[] args) {
        if (VerifyJournal.isAskedFor(args)) {
            System.exit(VerifyJournal.run(args));
        }
        if (ImportCommand.isAskedFor(args)) {
            System.exit(ImportCommand.run(Fnsp.class, args));
        }
        SpringApplication.run(Fnsp.class, args);
    }
}
