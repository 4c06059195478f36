package no.fnsp;

import no.fnsp.importer.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the platform: every site, the national base, and what they share. Only the desk has a door, which it makes itself. */
// Beans are named by their whole name: rooms name their controllers without looking at each other.
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = {
            SecurityFilterAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class,
            OAuth2ClientAutoConfiguration.class,
            OAuth2ClientWebSecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
public class Fnsp {

    public static void main(String[] args) {
        if (VerifyJournal.isAskedFor(args)) {
            System.exit(VerifyJournal.run(args));
        }
        if (VerifySharing.isAskedFor(args)) {
            System.exit(VerifySharing.run(args));
        }
        if (RebuildSearch.isAskedFor(args)) {
            System.exit(RebuildSearch.run(args));
        }
        if (ImportCommand.isAskedFor(args)) {
            System.exit(ImportCommand.run(Fnsp.class, args));
        }
        SpringApplication.run(Fnsp.class, args);
    }
}
