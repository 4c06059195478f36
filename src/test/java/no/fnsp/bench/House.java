package no.fnsp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fnsp.Fnsp;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application in this process, on a data directory or a given database, with its statements counted when asked for. */
public final class House implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Statements statements;

    private House(ConfigurableApplicationContext context, Statements statements) {
        this.context = context;
        this.statements = statements;
    }

    /** Without a web server. */
    public static House open(Path data) {
        return start(WebApplicationType.NONE, List.of("--fnsp.data=" + data));
    }

    /** Without a web server, on a database that runs already. */
    public static House on(String url) throws IOException {
        Path data = Files.createTempDirectory("fnsp-bench");
        return start(WebApplicationType.NONE, List.of("--spring.datasource.url=" + url, "--fnsp.data=" + data));
    }

    /** With its web server, on a port of its own. */
    static House serving(Path data) {
        return serving(data, Map.of());
    }

    /** As {@link #serving(Path)}, with something of the bench's own among its beans. */
    static House serving(Path data, Map<String, Object> also) {
        return start(WebApplicationType.SERVLET, List.of("--fnsp.data=" + data, "--server.port=0"), also);
    }

    /** As {@link #serving}, with the made-up people at the desk; the folder of the example content that come with them is none. */
    static House withDesk(Path data) {
        return start(
                WebApplicationType.SERVLET,
                List.of("--fnsp.data=" + data, "--server.port=0", "--fnsp.examples=" + data.resolve("no-examples")));
    }

    private static House start(WebApplicationType web, List<String> given) {
        return start(web, given, Map.of());
    }

    private static House start(WebApplicationType web, List<String> given, Map<String, Object> also) {
        var statements = new Statements();
        var args = new ArrayList<>(given);
        args.add("--spring.main.log-startup-info=false");
        args.add("--fnsp.bulk.every=0s"); // nothing is made in the background while something is measured
        var context = new SpringApplicationBuilder(Fnsp.class)
                .web(web)
                .initializers(starting -> starting.getBeanFactory().addBeanPostProcessor(statements))
                .initializers(starting -> also.forEach(starting.getBeanFactory()::registerSingleton))
                .run(args.toArray(String[]::new));
        return new House(context, statements);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Statements statements() {
        return statements;
    }

    int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    @Override
    public void close() {
        context.close();
    }
}
