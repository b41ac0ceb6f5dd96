package vn.caunoi.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The answer to a form that was taken: look there now (303). */
public final class SeeOther {

    private SeeOther() {}

    public static ModelAndView to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setPropagateQueryParams(false);
        return new ModelAndView(view);
    }
}
