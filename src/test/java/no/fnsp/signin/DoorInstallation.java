package no.fnsp.signin;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import no.fnsp.Fnsp;
import no.fnsp.store.TestDatabase;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * A platform without content that knows three directories: Helse Vest's, whose word for an address counts and who adds people; Helse
 * Nord's, who does neither; and one that is down. It was once tried out with example users.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Fnsp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DoorInstallation.WithDirectories.class)
@interface DoorInstallation {

    final class WithDirectories implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        static final RefusingRefreshes REFRESHES = new RefusingRefreshes();
        static final MockOAuth2Server SERVER = new MockOAuth2Server(REFRESHES);

        static {
            SERVER.start();
        }

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                String vest = "fnsp.sign-in.providers.vest.";
                String nord = "fnsp.sign-in.providers.nord.";
                String down = "fnsp.sign-in.providers.nede.";
                TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                        context,
                        "spring.datasource.url=" + TestDatabase.url(),
                        "fnsp.data=" + Files.createTempDirectory("fnsp-test"),
                        "fnsp.examples=no-such-folder",
                        vest + "name=Helse Vest",
                        vest + "issuer=" + SERVER.issuerUrl("vest"),
                        vest + "client-id=fnsp",
                        vest + "client-secret=hemmelig",
                        vest + "recheck=0s",
                        vest + "email-domains=helse-vest.example",
                        vest + "adds-people=true",
                        vest + "roles[0].when=HB-REDAKTOR",
                        vest + "roles[0].role=editor",
                        vest + "roles[0].site=helse-bergen.no",
                        vest + "roles[1].when=VEST-KOORDINATOR",
                        vest + "roles[1].role=regional-coordinator",
                        vest + "roles[1].region=vest",
                        nord + "name=Helse Nord",
                        nord + "issuer=" + SERVER.issuerUrl("nord"),
                        nord + "client-id=fnsp-nord",
                        nord + "client-secret=hemmelig",
                        nord + "claims.roles=realm_access.roles",
                        nord + "roles[0].when=redaktor",
                        nord + "roles[0].role=editor",
                        nord + "roles[0].site=unn.no",
                        down + "name=Helse Midt",
                        down + "issuer=http://localhost:9/midt",
                        down + "client-id=fnsp",
                        down + "client-secret=hemmelig");
            } catch (IOException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }
}
