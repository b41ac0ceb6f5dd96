package vn.caunoi.publishing.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.caunoi.program.Program;

/** Imports a folder of HTML pages. */
@Command(
        name = "html",
        description = {
            "Nhập một thư mục trang HTML, mỗi tệp một bài.",
            "Tệp ánh xạ nói lấy gì ở đâu, ví dụ:  title: h1   date: .ngay   date-format:"
                    + " dd/MM/yyyy",
            "  section: .chuyen-muc   lead: p.sapo   body: .noi-dung   tags:"
                    + " meta[name=keywords]@content"
        })
public class HtmlCommand extends SourceCommand {

    @Parameters(paramLabel = "THƯ_MỤC", description = "Thư mục chứa các trang .html.")
    private Path folder = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "TỆP",
            description = "Tệp ánh xạ YAML (mặc định: mapping.yaml trong thư mục).")
    private @Nullable Path mapping;

    HtmlCommand(Program program) {
        super(program);
    }

    @Override
    Supply supply(ZoneId zone) {
        LocalFiles files = new LocalFiles(folder);
        Path beside = files.root().resolve("mapping.yaml");
        HtmlMapping told =
                mapping != null
                        ? HtmlMapping.read(mapping, zone)
                        : Files.exists(beside)
                                ? HtmlMapping.read(beside, zone)
                                : HtmlMapping.usual(zone);
        boolean otherSections = sectionMap != null || section != null;
        return new HtmlSource(files, files.root(), otherSections ? told.with(sections()) : told);
    }
}
