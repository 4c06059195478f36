package no.fnsp.sharing;

import no.fnsp.content.BodyShape;
import no.fnsp.content.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharingShapes {

    @Bean
    BodyShape localChanges() {
        return BodyShape.current(Kind.LOCAL_CHANGES, 1, LocalChanges.class);
    }
}
