package vn.caunoi.publishing.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.files.FileId;
import vn.caunoi.publishing.CleanHtml;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.editor.PlainText;
import vn.caunoi.units.Site;
import vn.caunoi.web.components.Field;

/** The form in which a piece is written (phiếu viết bài): what it asks, what was typed. */
final class CopyForm {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_LEAD = 2_000;
    static final int LONGEST_LINE = 300;
    static final int LONGEST_BODY = 2_000_000;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final List<Field> ASKED =
            List.of(
                    Field.of("tieu-de", "Tiêu đề"),
                    Field.of("tom-tat", "Tóm tắt")
                            .hinting("Một hai câu; hiện dưới tiêu đề và trong danh sách bài."),
                    Field.of("chuyen-muc", "Chuyên mục"),
                    Field.of("tac-gia", "Tác giả (ký tên cuối bài)"),
                    Field.of("nguon", "Nguồn")
                            .hinting("Tin lấy lại từ nơi khác phải ghi rõ nguồn."),
                    Field.of("tu-khoa", "Từ khóa").hinting("Cách nhau bằng dấu phẩy."),
                    Field.of("duong-dan", "Phần cuối của địa chỉ")
                            .hinting("Để trống thì máy lấy từ tiêu đề."),
                    Field.of("anh-tep", "Ảnh đại diện")
                            .hinting("JPEG, PNG hoặc WebP. Chọn ảnh mới để thay ảnh đang có."),
                    Field.of("anh-mo-ta", "Lời mô tả ảnh cho người không nhìn thấy")
                            .hinting("Trong ảnh có gì, ai đang làm gì."),
                    Field.of("anh-chu-thich", "Chú thích dưới ảnh"),
                    Field.of("tep", "Tệp đính kèm")
                            .hinting("PDF, Word, Excel… Chọn được nhiều tệp."),
                    Field.of("body", "Nội dung"));

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Copy copy;
    private final List<String> takenAway = new ArrayList<>();

    private CopyForm(Copy copy) {
        this.copy = copy;
        ASKED.forEach(field -> fields.put(field.name(), field.holding(value(field.name()))));
    }

    /** Filled with what the piece says. */
    static CopyForm of(Copy copy) {
        return new CopyForm(copy);
    }

    /** Filled with what was typed. */
    static CopyForm read(HttpServletRequest request, Site site, Uploads uploads) {
        Sanitiser.Cleaned body = body(request, site);
        CopyForm form = new CopyForm(typed(request, body.html(), site, uploads));
        body.remarks().stream()
                .map(remark -> remark.what() + ": " + remark.why())
                .forEach(form.takenAway::add);
        List.of("anh-mo-ta", "anh-chu-thich").forEach(name -> form.hold(name, line(request, name)));
        form.limit("tieu-de", LONGEST_TITLE);
        form.limit("tom-tat", LONGEST_LEAD);
        List.of("tac-gia", "nguon", "tu-khoa", "anh-mo-ta", "anh-chu-thich")
                .forEach(name -> form.limit(name, LONGEST_LINE));
        if (form.copy.body().html().length() > LONGEST_BODY) {
            form.mistaken("body", "Nội dung dài quá 2 triệu ký tự; hãy tách thành nhiều bài.");
        }
        return form;
    }

    private static Copy typed(
            HttpServletRequest request, CleanHtml body, Site site, Uploads uploads) {
        return new Copy(
                line(request, "tieu-de"),
                line(request, "duong-dan"),
                line(request, "tom-tat"),
                body,
                section(request),
                Arrays.stream(line(request, "tu-khoa").split("[,;]"))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                line(request, "tac-gia"),
                line(request, "nguon"),
                request.getParameter("lay-lai") != null,
                request.getParameter("noi-bat") != null,
                request.getParameter("danh-sach") != null,
                picture(request, site, uploads),
                offers(request, site, uploads));
    }

    private static String line(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : Sanitiser.plain(typed).replaceAll("\\s+", " ").strip();
    }

    private static Sanitiser.Cleaned body(HttpServletRequest request, Site site) {
        String typed = Objects.requireNonNullElse(request.getParameter("body"), "");
        String html =
                "html".equals(request.getParameter("bodyFormat")) ? typed : PlainText.html(typed);
        return new Sanitiser(site.outboundHosts())
                .clean(new OfficeAddresses(site.id()).inPublic(html));
    }

    private static @Nullable Long section(HttpServletRequest request) {
        String typed = request.getParameter("chuyen-muc");
        return typed != null && NUMBER.matcher(typed).matches() ? Long.valueOf(typed) : null;
    }

    private static Copy.@Nullable Illustration picture(
            HttpServletRequest request, Site site, Uploads uploads) {
        String file = Objects.requireNonNullElse(request.getParameter("anh"), "");
        if (!HASH.matcher(file).matches() || request.getParameter("bo-anh") != null) {
            return null;
        }
        FileId id = new FileId(file);
        return uploads.find(site.id(), id).isPresent()
                ? new Copy.Illustration(
                        id, line(request, "anh-mo-ta"), line(request, "anh-chu-thich"))
                : null;
    }

    private static List<Copy.Offer> offers(HttpServletRequest request, Site site, Uploads uploads) {
        String[] kept = request.getParameterValues("tep-giu");
        return kept == null
                ? List.of()
                : Arrays.stream(kept)
                        .flatMap(each -> Optional.ofNullable(Copy.Offer.read(each)).stream())
                        .filter(offer -> uploads.find(site.id(), offer.file()).isPresent())
                        .distinct()
                        .toList();
    }

    Copy copy() {
        return copy;
    }

    /** The same form with what came in files beside what was typed. */
    CopyForm with(Copy.@Nullable Illustration picture, List<Copy.Offer> more) {
        var offers = new ArrayList<>(copy.attachments());
        offers.addAll(more);
        Copy.Illustration leading = picture == null ? copy.picture() : picture;
        CopyForm form = new CopyForm(copy.with(leading, offers.stream().distinct().toList()));
        fields.values().stream()
                .filter(Field::wrong)
                .forEach(field -> form.fields.put(field.name(), field));
        form.takenAway.addAll(takenAway);
        return form;
    }

    Field field(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    /** What the cleaning took out of the text, for people to read. */
    List<String> takenAway() {
        return List.copyOf(takenAway);
    }

    /** What was typed there, even where nothing came of it. */
    String typed(String name) {
        return field(name).value();
    }

    List<Field> fields() {
        return List.copyOf(fields.values());
    }

    boolean wrong() {
        return fields.values().stream().anyMatch(Field::wrong);
    }

    String mistakes() {
        return fields.values().stream()
                .filter(Field::wrong)
                .map(field -> Objects.requireNonNullElse(field.mistake(), ""))
                .collect(Collectors.joining(" "));
    }

    void mistaken(String name, String sentence) {
        fields.computeIfPresent(name, (_, field) -> field.mistaken(sentence));
    }

    private void hold(String name, String typed) {
        fields.computeIfPresent(name, (_, field) -> field.holding(typed));
    }

    private void limit(String name, int longest) {
        if (typed(name).length() > longest) {
            mistaken(
                    name,
                    "%s dài quá %d ký tự (đang có %d)."
                            .formatted(field(name).label(), longest, typed(name).length()));
        }
    }

    private String value(String name) {
        Copy.Illustration picture = copy.picture();
        return switch (name) {
            case "tieu-de" -> copy.title();
            case "tom-tat" -> copy.lead();
            case "chuyen-muc" -> copy.section() == null ? "" : Long.toString(copy.section());
            case "tac-gia" -> copy.author();
            case "nguon" -> copy.source();
            case "tu-khoa" -> String.join(", ", copy.tags());
            case "duong-dan" -> copy.slug();
            case "anh-mo-ta" -> picture == null ? "" : picture.alt();
            case "anh-chu-thich" -> picture == null ? "" : picture.caption();
            default -> "";
        };
    }
}
