package vn.caunoi.meetings.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.Chromium;
import vn.caunoi.Clerk;
import vn.caunoi.NuChecker;
import vn.caunoi.Reader;
import vn.caunoi.Town;

/** The pages around a meeting are for everybody, whoever reads them, on a phone and at a desk. */
class PreparationPagesStory {

    private static final Town TOWN = Town.demo();

    /**
     * @param ofCell pages below the plan of their cell
     * @param ofMeeting pages below its next meeting
     */
    record Visitor(String username, List<String> ofCell, List<String> ofMeeting) {

        @Override
        public String toString() {
            return username;
        }
    }

    static Stream<Visitor> visitors() {
        return Stream.of(
                new Visitor(
                        "bithu",
                        List.of("", "?nam=2030", "/moi", "/lich", "/chuyen-de", "/hop-gop-y"),
                        List.of(
                                "",
                                "/sua",
                                "/chuong-trinh",
                                "/tai-lieu",
                                "/thong-bao",
                                "/doi-lich",
                                "/gop-y")),
                new Visitor(
                        "dangvien1",
                        List.of("", "?nam=2030", "/chuyen-de", "/hop-gop-y"),
                        List.of("", "/gop-y")),
                new Visitor("theodoi", List.of("", "/hop-gop-y"), List.of("", "/gop-y")));
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void nothingStandsInTheWayOnADarkPhone(Visitor visitor) {
        look(visitor, 360, true);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void nothingStandsInTheWayAtALightDesk(Visitor visitor) {
        look(visitor, 1280, false);
    }

    private static void look(Visitor visitor, int width, boolean dark) {
        try (Reader reader = Reader.with(width, true, dark)) {
            String meeting = signsIn(reader.page(), visitor.username());
            String cell = meeting.substring(0, meeting.lastIndexOf('/'));
            assertSoftly(
                    softly -> {
                        visitor.ofCell().forEach(path -> look(softly, reader, cell + path));
                        visitor.ofMeeting().forEach(path -> look(softly, reader, meeting + path));
                    });
        }
    }

    private static void look(SoftAssertions softly, Reader reader, String path) {
        var answer = reader.page().navigate(TOWN.at(path));
        softly.assertThat(answer.status()).as(path).isEqualTo(200);
        softly.assertThat(NuChecker.complaints(answer.text())).as(path).isEmpty();
        softly.assertThat(Chromium.barriers(reader.page())).as(path).isEmpty();
        softly.assertThat(reader.scrollsSideways()).as("%s is too wide", path).isFalse();
    }

    /** The address of the next meeting, as it stands on the desk. */
    private static String signsIn(Page page, String username) {
        page.navigate(TOWN.at("/dang-nhap"));
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").first().fill(Clerk.PASSWORD);
        page.getByLabel("Mật khẩu").first().press("Enter");
        assertThat(page.locator(".office-me")).isVisible();
        page.navigate(TOWN.at("/ban-lam-viec"));
        return page.locator("main a[href^='/sinh-hoat/']").first().getAttribute("href");
    }
}
