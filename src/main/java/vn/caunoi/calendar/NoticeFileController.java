package vn.caunoi.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/**
 * Takes many notices from a spreadsheet, all or none, after a look at what they would bring about.
 */
@Controller
class NoticeFileController {

    static final String ADDRESS = NoticeController.ADDRESS + "/nhap";

    private static final String TITLE = "Nhập thông báo";
    private static final String FILE = "tep";
    private static final String CONTENT = "noi-dung";

    private final NoticeDesk desk;

    NoticeFileController(NoticeDesk desk) {
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView show() {
        return form(null, List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> sent,
            Officer officer) {
        if (sent.containsKey("sua")) {
            return form(null, List.of());
        }
        String content = sent.getOrDefault(CONTENT, "");
        if (content.isEmpty() && (file == null || file.isEmpty())) {
            return form("Hãy chọn một tệp .csv hoặc .xlsx.", List.of());
        }
        var read =
                content.isEmpty()
                        ? NoticeFile.read(bytes(Objects.requireNonNull(file)), name(file), desk)
                        : NoticeFile.read(content.getBytes(StandardCharsets.UTF_8), "", desk);
        return read.problems().isEmpty()
                ? confirmed(read.notices(), sent.getOrDefault(DryRun.SEEN, ""), officer)
                : form(
                        "Chưa ghi thông báo nào: có %d chỗ cần sửa trong tệp."
                                .formatted(read.problems().size()),
                        read.problems());
    }

    private ModelAndView confirmed(List<Notice> notices, String seen, Officer officer) {
        Field content = Field.of(CONTENT, "").holding(NoticeFile.write(notices));
        return desk.record(notices, seen, officer)
                .map(run -> DryRunPage.of(ADDRESS, TITLE, notices, run, List.of(content), seen))
                .orElseGet(() -> SeeOther.to(LedgerController.RECORDED));
    }

    private static ModelAndView form(@Nullable String mistake, List<Problem> problems) {
        var page = new ModelAndView("calendar/noticeFile");
        page.addObject(
                "file",
                Field.of(FILE, "Tệp .csv hoặc .xlsx")
                        .hinting("Dòng đầu là tên cột; mỗi dòng sau là một ngày nghỉ hoặc làm bù")
                        .mistaken(mistake));
        page.addObject("problems", problems);
        page.setStatus(mistake == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
