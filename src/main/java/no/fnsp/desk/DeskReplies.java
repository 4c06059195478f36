package no.fnsp.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.fnsp.html.PageRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the desk answers, under the desk's own strict rules for browsers. */
@Component
public class DeskReplies implements HandlerMethodReturnValueHandler {

    private final PageRenderer renderer = new PageRenderer();
    private final JsonMapper json;
    private final DeskRules rules;
    private final DeskErrors errors;

    DeskReplies(JsonMapper json, DeskRules rules, DeskErrors errors) {
        this.json = json;
        this.rules = rules;
        this.errors = errors;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return DeskPage.class.isAssignableFrom(returned.getParameterType())
                || Reply.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest asked)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(asked.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(asked.getNativeResponse(HttpServletResponse.class));
        write(
                returned instanceof DeskPage page ? Reply.page(page) : (Reply) Objects.requireNonNull(returned),
                request,
                response);
    }

    /** Writes a reply, whoever gives it. */
    public void write(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        rules.secure(response);
        switch (reply) {
            case Reply.Page page ->
                write(response, page.status(), "text/html;charset=utf-8", renderer.render(page.page()));
            case Reply.Onward onward -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", onward.address());
            }
            case Reply.Data data ->
                write(
                        response,
                        data.status(),
                        data.status() < 400 ? "application/json" : "application/problem+json",
                        json.writeValueAsBytes(data.data()));
            case Reply.File file -> {
                response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
                write(response, HttpServletResponse.SC_OK, file.type(), file.bytes());
            }
            case Reply.Missing missing ->
                write(errors.reply(request, HttpServletResponse.SC_NOT_FOUND), request, response);
        }
    }

    private static void write(HttpServletResponse response, int status, String type, byte[] bytes) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
