package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Somebody who has signed in and works here (người đang làm việc), as far as every room needs to
 * know. A handler asks for it as a parameter.
 */
public interface Officer {

    /** Under which name the request holds it. */
    String ATTRIBUTE = Officer.class.getName();

    /** The number of the account. */
    long id();

    /** The name as people write it: "Nguyễn Thị Hoa". */
    String name();

    /** Whether the right was given anywhere at all. */
    boolean may(Right right);

    /** Whether the right was given for the whole program. */
    boolean mayEverywhere(Right right);

    /** Whether the right holds at this unit, for one section of its site at least. */
    boolean may(Right right, long unit);

    /** Whether the right holds for this section of a site of the unit. */
    boolean may(Right right, long unit, long section);

    /** Who sent the request that is being served; nobody on the command line. */
    static Optional<Officer> current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable(
                        (Officer) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }

    static @Nullable Officer of(HttpServletRequest request) {
        return (Officer) request.getAttribute(ATTRIBUTE);
    }
}
