package vn.caunoi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The one error page: Vietnamese for people, RFC 9457 for programs, never a stack trace. */
@Controller
class FailureController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FailureController.class);
    private static final String RETRY_AFTER_SECONDS = "60";

    private final SecureRandom random = new SecureRandom();

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        Failure failure = failure(request);
        response.setStatus(failure.status());
        response.setHeader("Cache-Control", "no-store");
        if (failure.status() == 429 || failure.status() == 503) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        model.addAttribute("failure", failure);
        return "web/error";
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        Failure failure = failure(request);
        var problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(failure.status()));
        problem.setTitle(failure.title());
        problem.setDetail(failure.advice());
        problem.setProperty("reference", failure.reference());
        return ResponseEntity.status(failure.status())
                .header("Cache-Control", "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private Failure failure(HttpServletRequest request) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : HttpServletResponse.SC_NOT_FOUND;
        byte[] number = new byte[4];
        random.nextBytes(number);
        String reference = HexFormat.of().withUpperCase().formatHex(number);
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.error(
                    "Lỗi {} (mã {})",
                    status,
                    reference,
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        return Failure.of(status, reference);
    }
}
