package no.fnsp.outside;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks over HTTP: one address, and no other, whatever the answers say. A source that fails again and again is left in peace for a while
 * by a circuit breaker; what it lies counts as failing too.
 */
final class OverHttp implements Fetch {

    private static final int MOST_STEPS = 3;
    private static final String PATH = "/[A-Za-z0-9/._~%?=&,:+-]*";

    private final URI base;
    private final Limits limits;
    private final String key;
    private final CircuitBreaker breaker;
    private final HttpClient client;

    /** @param patience for one answer, from asking to its last byte @param most bytes of one answer, packed and unpacked */
    record Limits(Duration patience, int most) {}

    /** @param base as settings say @param key for its door; empty for none */
    OverHttp(URI base, String key, Limits limits, CircuitBreaker breaker) {
        this.base = base;
        this.key = key;
        this.limits = limits;
        this.breaker = breaker;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.patience())
                .build();
    }

    @Override
    public <T> Answer<T> get(String path, Version known, Reader<T> reader) throws Trouble {
        if (!breaker.tryAcquirePermission()) {
            throw new Trouble(Trouble.Kind.RESTING, "");
        }
        long begun = System.nanoTime();
        try {
            Answer<T> answer = ask(path, known, reader);
            breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            return answer;
        } catch (Trouble | RuntimeException trouble) {
            breaker.onError(System.nanoTime() - begun, TimeUnit.NANOSECONDS, trouble);
            throw trouble;
        }
    }

    private <T> Answer<T> ask(String path, Version known, Reader<T> reader) throws Trouble {
        HttpResponse<byte[]> response = follow(address(path), known);
        return switch (response.statusCode()) {
            case 200 -> {
                String text = Letters.of(response.body(), response.headers(), limits.most());
                yield new Answer.Got<>(reader.read(Said.of(text)), version(response));
            }
            case 304 -> new Answer.AsBefore<>();
            case 404, 410 -> new Answer.Missing<>();
            case 401, 403 -> throw new Trouble(Trouble.Kind.KEY, String.valueOf(response.statusCode()));
            default -> throw new Trouble(Trouble.Kind.STATUS, String.valueOf(response.statusCode()));
        };
    }

    private URI address(String path) {
        if (!path.matches(PATH) || path.startsWith("//") || path.contains("..")) {
            throw new IllegalArgumentException("No path to ask for: " + path);
        }
        String begins = base.toString();
        return URI.create((begins.endsWith("/") ? begins.substring(0, begins.length() - 1) : begins) + path);
    }

    private static Version version(HttpResponse<?> response) {
        return new Version(
                response.headers().firstValue("etag").orElse(""),
                response.headers().firstValue("last-modified").orElse(""));
    }

    /** A redirect may lead from one page to another of the same source. To anybody else, in here least of all, it is not followed. */
    private HttpResponse<byte[]> follow(URI first, Version known) throws Trouble {
        long until = System.nanoTime() + limits.patience().toNanos();
        URI at = first;
        for (int step = 0; step <= MOST_STEPS; step++) {
            HttpResponse<byte[]> response = send(at, known, until);
            Optional<String> onwards = response.headers().firstValue("location");
            if (response.statusCode() < 301
                    || response.statusCode() > 308
                    || response.statusCode() == 304
                    || onwards.isEmpty()) {
                return response;
            }
            at = sameSource(at, onwards.get());
        }
        throw new Trouble(Trouble.Kind.ELSEWHERE, at.toString());
    }

    private URI sameSource(URI at, String onwards) throws Trouble {
        try {
            URI next = at.resolve(onwards);
            if (String.valueOf(next.getScheme()).equals(base.getScheme())
                    && String.valueOf(next.getRawAuthority()).equals(base.getRawAuthority())) {
                return next;
            }
        } catch (IllegalArgumentException none) {
            // It is no address at all, and is told as any other.
        }
        throw new Trouble(Trouble.Kind.ELSEWHERE, onwards);
    }

    private HttpResponse<byte[]> send(URI at, Version known, long until) throws Trouble {
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request(at, known), head -> new Bounded(limits.most()));
        try {
            return sent.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new Trouble(Trouble.Kind.SLOW, limits.patience().toSeconds() + " s", late);
        } catch (ExecutionException failed) {
            throw trouble(failed.getCause() == null ? failed : failed.getCause());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new Trouble(Trouble.Kind.SLOW, "", asked);
        } finally {
            // Also hangs up on whoever goes on sending.
            sent.cancel(true);
        }
    }

    private HttpRequest request(URI at, Version known) {
        var request = HttpRequest.newBuilder(at)
                .timeout(limits.patience())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "FNSP");
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        if (!known.etag().isEmpty()) {
            request.header("If-None-Match", known.etag());
        }
        if (!known.modified().isEmpty()) {
            request.header("If-Modified-Since", known.modified());
        }
        return request.build();
    }

    private static Trouble trouble(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof Trouble known) {
                return known;
            }
            if (one instanceof UnknownHostException || one instanceof UnresolvedAddressException) {
                return new Trouble(Trouble.Kind.ADDRESS, "", cause);
            }
            if (one instanceof java.net.http.HttpTimeoutException) {
                return new Trouble(Trouble.Kind.SLOW, "", cause);
            }
        }
        boolean refused = cause instanceof ConnectException || cause instanceof IOException;
        return new Trouble(
                refused ? Trouble.Kind.AWAY : Trouble.Kind.OURS,
                cause.getClass().getSimpleName(),
                cause);
    }
}
