package no.fnsp.delivery;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import no.fnsp.html.PageRenderer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.function.SingletonSupplier;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    /** Those that read requests and send what is kept, and some to spare; whoever waits does so on a virtual thread. */
    private static final int THREADS = Math.max(16, 4 * Runtime.getRuntime().availableProcessors());

    private static final Executor INSIDE = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("inside-", 1).factory());

    @Bean
    PageRenderer pageRenderer() {
        return new PageRenderer();
    }

    /** It is there before what it leads to: so that is looked for when somebody comes. */
    @Bean
    JettyServletWebServerFactory webServer(ObjectProvider<AtOnce> atOnce, ObjectProvider<RefusedPages> refused) {
        return new WebServer(SingletonSupplier.of(atOnce::getObject), SingletonSupplier.of(refused::getObject), INSIDE);
    }

    /** Last, for with virtual threads the framework would have requests read on them as well. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<JettyServletWebServerFactory> threads() {
        return factory -> {
            var threads = new QueuedThreadPool(THREADS);
            threads.setName("web");
            threads.setVirtualThreadsExecutor(INSIDE);
            factory.setThreadPool(threads);
        };
    }
}
