package no.fnsp.delivery;

import java.time.Clock;
import no.fnsp.html.PageRenderer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    PageRenderer pageRenderer() {
        return new PageRenderer();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
