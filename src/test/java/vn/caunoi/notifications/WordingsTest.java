package vn.caunoi.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;

/** Every message of every room can be said. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.development=true")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import(MovableClock.class)
class WordingsTest {

    @Autowired private Wordings wordings;

    @Test
    void everyWordingIsWholeWithItsParametersAndInOneSpelling() {
        assertThat(wordings.all()).isNotEmpty();
        wordings.all().values().forEach(WordingsTest::mustBeWhole);
    }

    private static void mustBeWhole(MessageTemplate template) {
        var parameters =
                template.parameters().stream()
                        .collect(Collectors.toMap(Function.identity(), name -> "«" + name + "»"));
        String said = template.subject(parameters) + "\n" + template.text(parameters);
        assertThat(said).as(template.code()).doesNotContain("{", "}", "…");
        assertThat(parameters.values()).allSatisfy(value -> assertThat(said).contains(value));
        assertThat(Normalizer.isNormalized(said, Normalizer.Form.NFC)).as(said).isTrue();
        assertThat(template.subject(parameters)).hasSizeLessThan(150);
    }

    @Test
    void whatPeopleChooseByIsNamedOnce() {
        assertThat(wordings.kinds())
                .extracting(Wordings.Kind::label)
                .contains("Hướng dẫn sử dụng")
                .doesNotHaveDuplicates();
    }
}
