package no.fnsp;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import no.fnsp.store.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * The whole platform on a real PostgreSQL, with the example content, as {@code bin/dev} starts it. Tests that only
 * read share one; a test that changes something asks for {@code own = true} in its own annotation, or undoes it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Fnsp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ExampleInstallation.OnFreshDatabase.class)
public @interface ExampleInstallation {

    final class OnFreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        static {
            // So that a test can ask by host. Java's client reads it once, and the platform has a client of its own.
            System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection");
        }

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                        context,
                        "spring.datasource.url=" + TestDatabase.url(),
                        "fnsp.data=" + Files.createTempDirectory("fnsp-test"),
                        "fnsp.examples=examples",
                        // Dumps are made when a test asks for them.
                        "fnsp.bulk.every=0s");
            } catch (IOException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }
}
