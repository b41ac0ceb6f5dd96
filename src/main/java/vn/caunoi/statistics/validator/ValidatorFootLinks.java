package vn.caunoi.statistics.validator;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.FootLinks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;

/** The way to the examination of figures at the end of every page. */
@Component
class ValidatorFootLinks implements FootLinks {

    @Override
    public List<Link> on(Frame frame) {
        return List.of(new Link("Kiểm tra số liệu", ValidatorController.ADDRESS));
    }
}
