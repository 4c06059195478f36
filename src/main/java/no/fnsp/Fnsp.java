package no.fnsp;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform: every site, the national base, and what they share. */
@SpringBootApplication
public class Fnsp {

    public static void main(String[] args) {
        if (VerifyJournal.isAskedFor(args)) {
            System.exit(VerifyJournal.run(args));
        }
        SpringApplication.run(Fnsp.class, args);
    }
}
