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
 * The platform without a web server on a real PostgreSQL that is migrated and empty. The tests that ask for it share
 * one, so each names documents of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Fnsp.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = EmptyInstallation.OnFreshDatabase.class)
public @interface EmptyInstallation {

    final class OnFreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                        context,
                        "spring.datasource.url=" + TestDatabase.url(),
                        "fnsp.data=" + Files.createTempDirectory("fnsp-test"),
                        "fnsp.bulk.every=0s");
            } catch (IOException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }
}
