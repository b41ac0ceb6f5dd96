package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.web.Route;

/** The table of rights and the routes of the whole program name each other. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.development=true")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import(MovableClock.class)
class RightsTest {

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private RightsTable table;

    @Test
    void everyRouteStandsInTheTableAndEveryLineHasItsRoute() {
        var named = new TreeSet<>(table.routes().stream().map(RightsTest::line).toList());
        var handled =
                new TreeSet<>(
                        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                                .flatMap(RightsTest::lines)
                                .filter(line -> !line.endsWith(" /error"))
                                .toList());
        assertThat(handled).isEqualTo(named);
    }

    private static String line(Route route) {
        return route.method() + " " + route.pattern();
    }

    private static Stream<String> lines(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        List<String> words =
                methods.isEmpty()
                        ? List.of("*")
                        : methods.stream().map(method -> method.name()).toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> words.stream().map(word -> word + " " + pattern));
    }
}
