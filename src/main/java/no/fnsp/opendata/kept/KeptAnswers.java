package no.fnsp.opendata.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.fnsp.composing.Trace;
import no.fnsp.html.EntityTag;
import no.fnsp.journal.Basis;
import no.fnsp.journal.Mark;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.kept.Body;
import no.fnsp.opendata.answer.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers from memory what was answered before, while it is so: a description until something it was made from changes, a list until
 * anything happens. Where the database is away, what there is is told, and that it may be out of date.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
final class KeptAnswers extends OncePerRequestFilter {

    /** They wait, or are too large. */
    private static final Set<String> NEVER = Set.of(Api.BASE + "/changes", Api.BASE + "/bulk");

    private static final int LARGEST = 1 << 20;

    private final ScopeVersions versions;
    private final Cache<String, KeptAnswer> kept;

    KeptAnswers(ScopeVersions versions, @Value("${fnsp.kept-answers}") DataSize memory) {
        this.versions = versions;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(memory.toBytes())
                .weigher((String key, KeptAnswer one) -> one.weight() + 2 * key.length())
                .executor(Runnable::run)
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        // Whether something is newer than a day is found out by making it as it was then.
        boolean dated = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) != null
                && request.getHeader(HttpHeaders.IF_NONE_MATCH) == null;
        return dated
                || !path.startsWith(Api.BASE + "/")
                || NEVER.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = key(request);
        KeptAnswer known = kept.getIfPresent(key);
        if (known != null && versions.hasLease() && known.isCurrent(versions)) {
            SentAnswer.send(known, false, request, response);
            return;
        }
        Mark before = versions.mark();
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(new Unconditional(request), made);
        if (known != null && made.getStatus() >= 500) {
            made.resetBuffer();
            SentAnswer.send(known, true, request, response);
            return;
        }
        Optional<KeptAnswer> answer = answer(request, made, before);
        if (answer.isEmpty()) {
            if (isKnown(request, made)) {
                made.resetBuffer();
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            } else {
                made.copyBodyToResponse();
            }
            return;
        }
        kept.put(key, answer.get());
        SentAnswer.send(answer.get(), false, request, response);
    }

    /** What is too large to keep, or was asked for its head alone, was made without its conditions too. */
    private static boolean isKnown(HttpServletRequest request, ContentCachingResponseWrapper made) {
        String tag = made.getHeader(HttpHeaders.ETAG);
        return made.getStatus() == HttpServletResponse.SC_OK
                && tag != null
                && EntityTag.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag);
    }

    /** The parameters as they were written: another order is another answer to keep, and never a wrong one. */
    private static String key(HttpServletRequest request) {
        return request.getRequestURI() + '?' + request.getQueryString() + ' ' + request.getHeader(HttpHeaders.ACCEPT);
    }

    /** Empty for what only this one may be told, such as why a request was refused. */
    private Optional<KeptAnswer> answer(HttpServletRequest request, ContentCachingResponseWrapper made, Mark before) {
        String tag = made.getHeader(HttpHeaders.ETAG);
        if (made.getStatus() != HttpServletResponse.SC_OK
                || tag == null
                || made.getContentSize() > LARGEST
                || request.getMethod().equals("HEAD")) {
            return Optional.empty();
        }
        @Nullable Trace trace = MadeFrom.of(request);
        @Nullable
        Basis basis = trace == null
                ? null
                : Basis.of(versions, before, trace.scopes()).orElse(null);
        Instant until = MadeFrom.until(request, before.turn());
        return Optional.of(new KeptAnswer(
                tag, SentAnswer.headers(made), new Body(made.getContentAsByteArray()), before, basis, until));
    }
}
