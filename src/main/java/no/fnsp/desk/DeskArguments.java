package no.fnsp.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.fnsp.html.Build;
import no.fnsp.html.Messages;
import no.fnsp.identity.Editor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands a controller the {@link Desk} of the request, and takes its reply. */
@Configuration(proxyBeanMethods = false)
class DeskArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Door door;
    private final Build build;
    private final DeskReplies replies;
    private final ObjectProvider<Bell> bell;

    DeskArguments(Door door, Build build, DeskReplies replies, ObjectProvider<Bell> bell) {
        this.door = door;
        this.build = build;
        this.replies = replies;
        this.bell = bell;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(replies);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Desk.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest asked,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(asked.getNativeRequest(HttpServletRequest.class));
        return desk(request).orElseThrow(NotSignedIn::new);
    }

    private Optional<Desk> desk(HttpServletRequest request) {
        return door.editor(request)
                .map(editor -> new Desk(
                        editor,
                        words(editor),
                        build.id(),
                        door.csrf(request),
                        request.getRequestURI(),
                        Objects.requireNonNullElse(request.getParameter("done"), ""),
                        unread(editor, request)));
    }

    /** What a script asks for has no top of a page. */
    private int unread(Editor editor, HttpServletRequest request) {
        Bell ringing = DeskErrors.wantsData(request) ? null : bell.getIfAvailable();
        return ringing == null ? 0 : ringing.unread(editor.id());
    }

    private static Messages words(Editor editor) {
        return Messages.desk(editor.language());
    }
}
