package no.fnsp.outside;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import no.fnsp.Fnsp;
import no.fnsp.store.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** The platform with example content, whose sources are one real server on this machine; it is asked when a test says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Fnsp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OutsideInstallation.OnFreshDatabase.class)
public @interface OutsideInstallation {

    OtherParty OTHER = new OtherParty(Path.of("examples/outside"));

    final class OnFreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection");
            try {
                TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                        context,
                        "spring.datasource.url=" + TestDatabase.url(),
                        "fnsp.data=" + Files.createTempDirectory("fnsp-test"),
                        "fnsp.examples=examples",
                        "fnsp.jobs.pause=1h",
                        "fnsp.outside.patience=2s",
                        "fnsp.outside.largest=300KB",
                        "fnsp.outside.nav.url=" + OTHER.address() + "/nav",
                        "fnsp.outside.waiting.url=" + OTHER.address() + "/waiting",
                        "fnsp.outside.helsenorge.url=" + OTHER.address() + "/helsenorge");
            } catch (IOException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }
}
