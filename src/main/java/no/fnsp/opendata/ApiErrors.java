package no.fnsp.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Whatever goes wrong under the interface's address is told as a problem, and never as a page. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
@Order(-1) // before the desk's, which takes everything
class ApiErrors {

    private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused refused, HttpServletRequest request) {
        return Answers.problem(refused.problem(), request.getRequestURI());
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ResponseEntity<byte[]> away(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", "10");
        return Answers.problem(
                Problem.of(503, "away", "We cannot look it up just now", "Ask again in ten seconds."),
                request.getRequestURI());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> otherType(HttpMediaTypeNotAcceptableException wanted, HttpServletRequest request) {
        return Answers.problem(
                Problem.of(406, "media-type", "It is not to be had in that form", "Answers are application/json."),
                request.getRequestURI());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> bug(RuntimeException bug, HttpServletRequest request) {
        log.error("Could not answer {}", request.getRequestURI(), bug);
        return Answers.problem(
                Problem.of(500, "error", "Something went wrong with us", "It is noted, and will be looked into."),
                request.getRequestURI());
    }

    /** What no other resource answers. */
    @RestController
    static class Nothing {

        @GetMapping(Api.BASE + "/**")
        ResponseEntity<byte[]> nothing(HttpServletRequest request) {
            throw new Refused(Problem.notFound("No resource has this address. They are listed at " + Api.BASE + "."));
        }
    }
}
