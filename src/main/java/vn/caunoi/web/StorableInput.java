package vn.caunoi.web;

import java.beans.PropertyEditorSupport;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes from whatever is typed what no database stores: the character zero, and halves of UTF-16
 * pairs. Nobody types them; who sends them looks for a way in.
 */
@ControllerAdvice(annotations = Controller.class)
class StorableInput {

    @InitBinder
    void makeStorable(WebDataBinder binder) {
        binder.registerCustomEditor(
                String.class,
                new PropertyEditorSupport() {
                    @Override
                    public void setAsText(String text) {
                        setValue(storable(text));
                    }
                });
    }

    static String storable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c != 0)
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
