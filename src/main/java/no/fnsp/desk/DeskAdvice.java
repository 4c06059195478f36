package no.fnsp.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.fnsp.identity.Permit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Everything that goes wrong at the desk gets a designed answer; also an address that nothing stands at. */
@Controller
@ControllerAdvice
@Order(0)
class DeskAdvice {

    private static final Logger log = LoggerFactory.getLogger(DeskAdvice.class);

    private final DeskErrors errors;

    DeskAdvice(DeskErrors errors) {
        this.errors = errors;
    }

    @RequestMapping("/desk/**")
    Reply nothingThere(Desk desk) {
        return Reply.missing();
    }

    /** The door stops whoever it does not know; a session that ends between the door and here is told so too. */
    @ExceptionHandler(NotSignedIn.class)
    Reply notSignedIn(HttpServletRequest request) {
        return errors.reply(request, 401);
    }

    @ExceptionHandler({
        MethodArgumentTypeMismatchException.class,
        MethodArgumentConversionNotSupportedException.class,
        ServletRequestBindingException.class
    })
    Reply badAddress(HttpServletRequest request, Exception problem) throws Exception {
        return ofDesk(request, problem, problem instanceof MethodArgumentTypeMismatchException ? 404 : 400);
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    Reply badMethod(HttpServletRequest request, Exception problem) throws Exception {
        return ofDesk(request, problem, 405);
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    Reply badType(HttpServletRequest request, Exception problem) throws Exception {
        return ofDesk(request, problem, 415);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Reply tooLarge(HttpServletRequest request, Exception problem) throws Exception {
        return ofDesk(request, problem, 413);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    Reply databaseAway(HttpServletRequest request, HttpServletResponse response, Exception problem) throws Exception {
        log.warn("The database is away: {}", problem.getMessage());
        Reply reply = ofDesk(request, problem, 503);
        response.setHeader("Retry-After", "10");
        return reply instanceof Reply.Page ? errors.databaseAway(request) : reply;
    }

    /** Two did the same at the same moment, and the database let one of them. */
    @ExceptionHandler({DuplicateKeyException.class, ConcurrencyFailureException.class})
    Reply atTheSameTime(HttpServletRequest request, Exception problem) throws Exception {
        Reply reply = ofDesk(request, problem, 409);
        log.warn("Overtaken at {} {}", request.getMethod(), told(request.getRequestURI()), problem);
        return reply;
    }

    @ExceptionHandler(Permit.NotPermitted.class)
    Reply notPermitted(HttpServletRequest request, Exception problem) throws Exception {
        log.warn("Refused at {}: {}", told(request.getRequestURI()), problem.getMessage());
        return ofDesk(request, problem, 403);
    }

    @ExceptionHandler(RuntimeException.class)
    Reply bug(HttpServletRequest request, RuntimeException problem) throws Exception {
        Reply reply = ofDesk(request, problem, 500);
        log.error("Could not answer {} {}", request.getMethod(), told(request.getRequestURI()), problem);
        return reply;
    }

    /** As it stands in the log: whoever reads that must not open the link that somebody was sent. */
    static String told(String address) {
        return address.replaceFirst("(?i)(approval|study)/(register/)?[^/]+", "$1/…");
    }

    /** Other rooms answer for themselves. */
    private Reply ofDesk(HttpServletRequest request, Exception problem, int status) throws Exception {
        String path = request.getServletPath();
        boolean ofLink = path.startsWith("/approval/") || path.startsWith("/study/");
        if (!path.equals("/desk") && !path.startsWith("/desk/") && !ofLink) {
            throw problem;
        }
        return errors.reply(request, status);
    }
}
