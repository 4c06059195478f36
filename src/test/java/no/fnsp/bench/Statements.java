package no.fnsp.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Notes what one thread, or anybody, sends to the database, while it is asked to; the rest of the time connections are the pool's own. */
public final class Statements implements BeanPostProcessor {

    private static final Set<String> CONTROL = Set.of(
            "getTransactionIsolation", "setTransactionIsolation", "setReadOnly", "setAutoCommit", "commit", "rollback");

    private final ThreadLocal<@Nullable Noted> noting = new ThreadLocal<>();
    private volatile @Nullable Noted ofAnybody;

    /** A statement as it was sent: what it said, and how its parameters were set, in order. */
    record Sent(String sql, List<Setting> settings) {}

    record Setting(Method method, Object[] values) {}

    /** @param control calls that begin, set up and end transactions; some cost a round trip, some ride along */
    public record Noted(List<Sent> sent, List<String> control) {
        public int count() {
            return sent.size();
        }

        /** Each statement on a line of its own. */
        public String text() {
            return String.join(
                    "\n",
                    sent.stream().map(one -> one.sql().replaceAll("\\s+", " ")).toList());
        }
    }

    /** What this thread sends while it does the work. */
    public Noted during(Runnable work) {
        var noted = new Noted(new ArrayList<>(), new ArrayList<>());
        noting.set(noted);
        try {
            work.run();
        } finally {
            noting.remove();
        }
        return noted;
    }

    /** What everybody sends while this thread does the work. */
    Noted byAnybodyDuring(Runnable work) {
        var noted = new Noted(
                Collections.synchronizedList(new ArrayList<>()), Collections.synchronizedList(new ArrayList<>()));
        ofAnybody = noted;
        try {
            work.run();
        } finally {
            ofAnybody = null;
        }
        return noted;
    }

    private @Nullable Noted noting() {
        Noted own = noting.get();
        return own == null ? ofAnybody : own;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? proxy(DataSource.class, (method, args) -> {
                    Object result = method.invoke(source, args);
                    Noted noted = noting();
                    return result instanceof Connection connection && noted != null
                            ? connection(connection, noted)
                            : result;
                })
                : bean;
    }

    private static Connection connection(Connection connection, Noted noted) {
        return proxy(Connection.class, (method, args) -> {
            if (CONTROL.contains(method.getName())) {
                noted.control().add(method.getName());
            }
            Object result = method.invoke(connection, args);
            return switch (result) {
                case PreparedStatement statement -> prepared(statement, (String) args[0], noted);
                case Statement statement -> plain(statement, noted);
                case null, default -> result;
            };
        });
    }

    private static PreparedStatement prepared(PreparedStatement statement, String sql, Noted noted) {
        var settings = new ArrayList<Setting>();
        return proxy(PreparedStatement.class, (method, args) -> {
            if (method.getName().startsWith("execute")) {
                noted.sent().add(new Sent(sql, List.copyOf(settings)));
            } else if (method.getName().startsWith("set")
                    && args != null
                    && args.length > 1
                    && method.getDeclaringClass() == PreparedStatement.class) {
                settings.add(new Setting(method, args));
            }
            return method.invoke(statement, args);
        });
    }

    private static Statement plain(Statement statement, Noted noted) {
        return proxy(Statement.class, (method, args) -> {
            if (method.getName().startsWith("execute")) {
                noted.sent().add(new Sent(String.valueOf(args[0]), List.of()));
            }
            return method.invoke(statement, args);
        });
    }

    private interface Call {
        @Nullable
        Object go(Method method, Object[] args) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        InvocationHandler handler = (proxy, method, args) -> {
            try {
                return call.go(method, args);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        var loader = Statements.class.getClassLoader();
        return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
    }
}
