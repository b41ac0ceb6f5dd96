package vn.caunoi.publishing.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Brings a list of documents in from a spreadsheet, all or none (nhập danh sách). */
@Controller
class DocumentImportController {

    static final String ADDRESS = DocumentDeskController.ADDRESS + "/nhap";

    private final Documents documents;
    private final Library library;

    DocumentImportController(Documents documents, Library library) {
        this.documents = documents;
        this.library = library;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Site site) {
        return page(site, "", null, List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            Site site,
            @RequestParam(name = "bang", required = false) @Nullable MultipartFile sent,
            @RequestParam(name = "dang", defaultValue = "") String published) {
        if (sent == null || sent.isEmpty()) {
            return mistaken(page(site, published, "Hãy chọn một tệp CSV.", List.of()));
        }
        var table = new DocumentTable(documents, site.id());
        table.read(bytes(sent));
        if (!table.mistakes().isEmpty()) {
            String sentence =
                    "Chưa nhập văn bản nào: có %d chỗ cần sửa trong tệp."
                            .formatted(table.mistakes().size());
            return mistaken(page(site, published, sentence, table.mistakes()));
        }
        library.addAll(site, table.accepted(), published.equals("ngay"));
        return SeeOther.to(
                DocumentDeskController.address(site) + "?da-nhap=" + table.accepted().size());
    }

    private static byte[] bytes(MultipartFile sent) {
        try {
            return sent.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelAndView mistaken(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(
            Site site,
            String published,
            @Nullable String mistake,
            List<DocumentTable.Mistake> mistakes) {
        String list = DocumentDeskController.address(site);
        Page page =
                Page.of("Nhập danh sách văn bản", list + "/nhap").below(new Link("Văn bản", list));
        Field file =
                Field.of("bang", "Tệp CSV")
                        .hinting("Mã UTF-8, dòng đầu là tên cột, nhiều nhất 5.000 văn bản")
                        .mistaken(mistake);
        return new ModelAndView("publishing/documents/import")
                .addObject("page", mistake == null ? page : page.mistaken())
                .addObject("site", site)
                .addObject("file", file)
                .addObject("published", Field.of("dang", "Sau khi nhập").holding(published))
                .addObject("mistakes", mistakes);
    }
}
