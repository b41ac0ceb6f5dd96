package vn.caunoi.publishing.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.caunoi.program.Program;

/** Imports a WordPress export. */
@Command(
        name = "wxr",
        description = {
            "Nhập tệp xuất của WordPress (WXR 1.2): bài viết, trang, chuyên mục, thẻ, tác giả,"
                    + " ảnh.",
            "Bài nháp, chờ duyệt, riêng tư, có mật khẩu được lưu nháp; thùng rác và bình luận để"
                    + " lại."
        })
public class WxrCommand extends SourceCommand {

    @Parameters(paramLabel = "TỆP", description = "Tệp .xml do WordPress xuất ra.")
    private Path file = Path.of("");

    @Option(
            names = "--attachments",
            paramLabel = "THƯ_MỤC",
            description = "Bản sao của wp-content/uploads; không tải gì từ mạng.")
    private @Nullable Path attachments;

    WxrCommand(Program program) {
        super(program);
    }

    @Override
    Supply supply(ZoneId zone) {
        LocalFiles files = attachments == null ? null : new LocalFiles(attachments);
        return new WxrSource(file, new WxrSource.Wishes(zone, sections(), files));
    }
}
