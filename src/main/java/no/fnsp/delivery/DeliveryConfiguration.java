package no.fnsp.delivery;

import no.fnsp.html.PageRenderer;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    PageRenderer pageRenderer() {
        return new PageRenderer();
    }

    /** What Tomcat itself refuses is shown by us. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors(ObjectProvider<RefusedPages> refused) {
        return factory -> factory.addContextCustomizers(context -> PlainErrors.showWith(
                (StandardHost) context.getParent(),
                (asked, status) -> refused.getObject().page(asked, status)));
    }
}
