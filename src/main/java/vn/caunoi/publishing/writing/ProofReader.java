package vn.caunoi.publishing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.editor.TextCheck;
import vn.caunoi.units.Site;
import vn.caunoi.web.Imprint;

/**
 * Looks through a piece before it goes on (rà soát trước khi chuyển, trước khi đăng).
 *
 * <p>Personal numbers: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15. The imprint and maps of Việt Nam:
 * Nghị định 174/2026/NĐ-CP, Điều 93.
 */
@Component
class ProofReader {

    private static final int SEVERAL = 3;
    private static final int AROUND = 30;
    private static final Pattern IDENTITY_NUMBER =
            Pattern.compile(
                    "(?<![0-9/.-])[0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}(?![0-9])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9])(?:\\+84|0)[ .-]?[35789](?:[ .-]?[0-9]){8}(?![0-9])");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<![0-9])[0-3]?[0-9][/.-][01]?[0-9][/.-](?:19[2-9]|20[01])[0-9](?![0-9])");
    private static final Pattern BORN = Pattern.compile("(?iu)\\b(ngày sinh|năm sinh|sinh ngày)");
    private static final Pattern MAP = Pattern.compile("(?iu)bản đồ|lược đồ|\\bmap\\b");

    /** What keeps it from the next desk. */
    List<Finding> beforeReview(Manuscript manuscript, Copy copy) {
        var findings = new ArrayList<Finding>();
        if (copy.title().isBlank()) {
            findings.add(Finding.wrong("Bài chưa có tiêu đề."));
        }
        if (manuscript.kind() == Incoming.Kind.ARTICLE && copy.section() == null) {
            findings.add(Finding.wrong("Bài chưa được xếp vào chuyên mục nào."));
        }
        if (copy.body().text().isBlank() && !copy.body().html().contains("<img")) {
            findings.add(Finding.wrong("Bài chưa có nội dung."));
        }
        if (copy.takenOver() && copy.source().isBlank()) {
            findings.add(Finding.wrong("Tin lấy lại phải ghi nguồn: hãy điền ô “Nguồn”."));
        }
        if (copy.picture() != null && copy.picture().alt().isBlank()) {
            findings.add(
                    Finding.wrong("Ảnh đại diện chưa có lời mô tả cho người không nhìn thấy ảnh."));
        }
        findings.addAll(accessible(copy));
        return findings;
    }

    private static List<Finding> accessible(Copy copy) {
        return TextCheck.of(copy.body().html()).stream()
                .map(found -> new Finding(found.sentence(), found.place(), found.blocking()))
                .toList();
    }

    /** What keeps it from readers, and what somebody must have looked at. */
    List<Finding> beforePublishing(Manuscript manuscript, Copy copy, Site site) {
        var findings = new ArrayList<>(beforeReview(manuscript, copy));
        imprint(site.imprint(), findings);
        Document body = Jsoup.parseBodyFragment(copy.body().html());
        new Sanitiser(site.outboundHosts())
                .clean(copy.body().html()).remarks().stream()
                        .filter(remark -> remark.what().contains("liên kết"))
                        .map(
                                remark ->
                                        Finding.doubtful(
                                                "Liên kết ra ngoài danh sách cho phép sẽ bị bỏ,"
                                                        + " chữ giữ lại.",
                                                remark.why()))
                        .forEach(findings::add);
        personalNumbers(copy, body, findings);
        maps(copy, body, findings);
        return findings;
    }

    private static void imprint(Imprint imprint, List<Finding> findings) {
        List<String> missing =
                Stream.of(
                                missing("cơ quan chủ quản", imprint.managingBody()),
                                missing("người chịu trách nhiệm", imprint.personResponsible()),
                                missing("địa chỉ", imprint.address()),
                                missing("điện thoại", imprint.telephone()),
                                missing("thư điện tử", imprint.email()))
                        .flatMap(each -> each)
                        .toList();
        if (!missing.isEmpty()) {
            findings.add(
                    Finding.wrong(
                            "Thông tin chịu trách nhiệm của trang còn thiếu: "
                                    + String.join(", ", missing)
                                    + ". Hãy nhờ người quản trị bổ sung."));
        }
    }

    private static Stream<String> missing(String what, String value) {
        return value.isBlank() ? Stream.of(what) : Stream.empty();
    }

    private static void personalNumbers(Copy copy, Document body, List<Finding> findings) {
        String words = copy.title() + " " + copy.lead() + " " + body.text();
        IDENTITY_NUMBER
                .matcher(words)
                .results()
                .forEach(
                        found ->
                                findings.add(
                                        Finding.doubtful(
                                                "Có dãy 12 chữ số giống số định danh cá nhân.",
                                                masked(words, found))));
        MOBILE.matcher(words)
                .results()
                .forEach(
                        found ->
                                findings.add(
                                        Finding.doubtful(
                                                "Có số điện thoại di động; chỉ đăng số công vụ"
                                                        + " hoặc khi người đó đồng ý.",
                                                masked(words, found))));
        birthdays(body, findings);
    }

    private static void birthdays(Document body, List<Finding> findings) {
        body.select("table, ul, ol").stream()
                .filter(ProofReader::listsBirthdays)
                .forEach(
                        list ->
                                findings.add(
                                        Finding.doubtful(
                                                "Danh sách có ngày sinh của nhiều người; hãy bỏ cột"
                                                        + " ngày sinh hoặc chỉ giữ năm sinh, và đánh dấu"
                                                        + " “Danh sách có tên người”.",
                                                beginning(list))));
    }

    private static boolean listsBirthdays(Element list) {
        long days = DAY.matcher(list.text()).results().count();
        return days >= SEVERAL && BORN.matcher(list.text()).find() || days >= 3L * SEVERAL;
    }

    private static void maps(Copy copy, Document body, List<Finding> findings) {
        String picture =
                copy.picture() == null ? "" : copy.picture().alt() + copy.picture().caption();
        Stream.concat(Stream.of(picture), body.select("img").stream().map(ProofReader::said))
                .filter(said -> MAP.matcher(said).find())
                .forEach(
                        said ->
                                findings.add(
                                        Finding.doubtful(
                                                "Ảnh bản đồ: hãy xem có thể hiện đầy đủ chủ quyền,"
                                                        + " gồm quần đảo Hoàng Sa và Trường Sa.",
                                                said)));
    }

    private static String said(Element picture) {
        Element figure = picture.closest("figure");
        return picture.attr("alt") + (figure == null ? "" : " " + figure.text());
    }

    /** The words around it, with only the first digits of the number itself. */
    private static String masked(String words, MatchResult found) {
        String number = found.group().strip();
        return "…"
                + words.substring(Math.max(0, found.start() - AROUND), found.start())
                + number.substring(0, 4)
                + "*".repeat(number.length() - 4)
                + "…";
    }

    private static String beginning(Element element) {
        String text = element.text();
        return text.length() <= 2 * AROUND ? text : text.substring(0, 2 * AROUND) + "…";
    }
}
