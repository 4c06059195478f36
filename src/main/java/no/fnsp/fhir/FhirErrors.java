package no.fnsp.fhir;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Whatever goes wrong under the interface's address is told as an OperationOutcome, and never as a page. */
@RestControllerAdvice(basePackageClasses = Fhir.class)
@Order(-1) // before the desk's, which takes everything
class FhirErrors {

    private static final Logger log = LoggerFactory.getLogger(FhirErrors.class);

    private final Answers answers;

    FhirErrors(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused refused, HttpServletRequest request) {
        return answers.refused(request, refused);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ResponseEntity<byte[]> away(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", "10");
        return answers.refused(request, new Refused(503, IssueType.TRANSIENT, "We cannot look it up just now."));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> bug(RuntimeException bug, HttpServletRequest request) {
        log.error("Could not answer {}", request.getRequestURI(), bug);
        return answers.refused(
                request, new Refused(500, IssueType.EXCEPTION, "Something went wrong with us. It is noted."));
    }
}
