package vn.caunoi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.CacheMode;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the machine checks of STYLE.md; the rest is taste. */
@AnalyzeClasses(
        packages = "vn.caunoi",
        importOptions = DoNotIncludeTests.class,
        cacheMode = CacheMode.PER_CLASS)
class HouseRulesTest {

    private static final int MOST_HANDLERS = 5;

    @ArchTest
    static final ArchRule noTechnicalSuffixes =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Service")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Dto")
                    .orShould()
                    .haveSimpleNameEndingWith("Mapper");

    @ArchTest
    static final ArchRule controllersStayPrivate =
            classes()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .or()
                    .areAnnotatedWith(ControllerAdvice.class)
                    .should()
                    .notBePublic();

    @ArchTest
    static final ArchRule handlersStayPrivate =
            methods()
                    .that()
                    .areAnnotatedWith(GetMapping.class)
                    .or()
                    .areAnnotatedWith(PostMapping.class)
                    .should()
                    .notBePublic();

    @ArchTest
    static final ArchRule aControllerHasFiveHandlersAtMost =
            classes().that().areAnnotatedWith(Controller.class).should(haveFewHandlers());

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone");

    /** Spring's stream of rows holds a connection until it is closed; few remember to. */
    @ArchTest
    static final ArchRule rowsAreReadWhole =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("vn.caunoi.journal.Chain")
                    .should()
                    .callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule nobodyImportsTheRoot =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.caunoi")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.caunoi");

    private static ArchCondition<JavaClass> haveFewHandlers() {
        return new ArchCondition<>("have at most " + MOST_HANDLERS + " handlers") {
            @Override
            public void check(JavaClass controller, ConditionEvents events) {
                long handlers =
                        controller.getMethods().stream()
                                .filter(
                                        method ->
                                                method.isAnnotatedWith(GetMapping.class)
                                                        || method.isAnnotatedWith(PostMapping.class)
                                                        || method.isAnnotatedWith(PutMapping.class)
                                                        || method.isAnnotatedWith(
                                                                DeleteMapping.class)
                                                        || method.isAnnotatedWith(
                                                                RequestMapping.class))
                                .count();
                events.add(
                        new SimpleConditionEvent(
                                controller,
                                handlers <= MOST_HANDLERS,
                                controller.getSimpleName() + " has " + handlers + " handlers"));
            }
        };
    }
}
