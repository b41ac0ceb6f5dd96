package vn.caunoi.publishing;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * First segments of addresses that rooms own: read from their handlers, so that none is forgotten.
 * Those of rooms to come are kept free as well, since addresses last longer than programs.
 */
@Component
class ClaimedSegments {

    private static final Set<String> OF_ROOMS_TO_COME =
            Set.of(
                    "actuator",
                    "ban-lam-viec",
                    "bien-tap",
                    "cong-khai",
                    "dang-nhap",
                    "dang-xuat",
                    "ho-so",
                    "hoi-dap",
                    "khoi-tao",
                    "lich",
                    "nguoi-dung",
                    "nhat-ky",
                    "sinh-hoat",
                    "tai-khoan",
                    "thong-bao-cua-toi",
                    "thong-ke",
                    "thu-tuc-hanh-chinh",
                    "tra-cuu",
                    "trang",
                    "van-ban");

    private final ApplicationContext rooms;
    private final Supplier<Set<String>> ofHandlers = SingletonSupplier.of(this::read);

    ClaimedSegments(ApplicationContext rooms) {
        this.rooms = rooms;
    }

    boolean has(Slug slug) {
        return OF_ROOMS_TO_COME.contains(slug.value()) || ofHandlers.get().contains(slug.value());
    }

    private Set<String> read() {
        return Arrays.stream(rooms.getBeanNamesForAnnotation(Controller.class))
                .map(rooms::getType)
                .flatMap(type -> type == null ? Stream.empty() : addresses(type))
                .map(address -> address.replaceFirst("^/", "").replaceFirst("/.*$", ""))
                .filter(segment -> !segment.isEmpty() && !segment.contains("{"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> addresses(Class<?> controller) {
        RequestMapping above =
                AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        if (above != null && above.path().length > 0) {
            return Arrays.stream(above.path());
        }
        return MethodIntrospector.selectMethods(
                        controller,
                        (MethodIntrospector.MetadataLookup<RequestMapping>)
                                method ->
                                        AnnotatedElementUtils.findMergedAnnotation(
                                                method, RequestMapping.class))
                .values()
                .stream()
                .flatMap(mapping -> Arrays.stream(mapping.path()));
    }
}
