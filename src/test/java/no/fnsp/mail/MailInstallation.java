package no.fnsp.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.fnsp.ExampleInstallation;
import no.fnsp.Fnsp;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** The platform with the example content, whose letters go to a real server on this machine: {@link Postman}. All who ask share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Fnsp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = MailInstallation.WithServer.class)
public @interface MailInstallation {

    final class WithServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new ExampleInstallation.OnFreshDatabase().initialize(context);
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "fnsp.mail.host=127.0.0.1",
                    "fnsp.mail.port=" + Postman.port(),
                    "fnsp.mail.security=none",
                    "fnsp.mail.from=FNSP <ikke-svar@fnsp.example>",
                    "fnsp.mail.reply-to=hjelp@fnsp.example",
                    "fnsp.jobs.pause=200ms");
        }
    }
}
