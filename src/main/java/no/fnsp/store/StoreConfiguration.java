package no.fnsp.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    DataDirectory dataDirectory(@Value("${fnsp.data:data}") Path folder) {
        return new DataDirectory(folder);
    }

    /** Made when somebody asks for it: commands that only look at the database leave no file behind. */
    @Bean
    @Lazy
    InstallationSecret installationSecret(
            @Value("${fnsp.secret:}") String given,
            @Value("${fnsp.secret-before:}") String before,
            DataDirectory data) {
        return InstallationSecret.of(given, before, data);
    }

    /** Present only when no database was given. */
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
    EmbeddedDatabase embeddedDatabase(DataDirectory data) {
        return EmbeddedDatabase.start(data);
    }
}
