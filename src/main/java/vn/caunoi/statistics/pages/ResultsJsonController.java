package vn.caunoi.statistics.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.statistics.Answer;
import vn.caunoi.statistics.Broken;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Question;
import vn.caunoi.statistics.Share;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Frame;
import vn.caunoi.web.components.Field;

/** The figures of the page for machines (JSON), with what every field means. */
@Controller
class ResultsJsonController {

    static final String ADDRESS = Inquiry.ADDRESS + "/so-lieu.json";

    private static final Map<String, String> FIELDS = meanings();

    private final Jurisdictions jurisdictions;
    private final Asking asking;
    private final Reckoning reckoning;

    ResultsJsonController(Jurisdictions jurisdictions, Asking asking, Reckoning reckoning) {
        this.jurisdictions = jurisdictions;
        this.asking = asking;
        this.reckoning = reckoning;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<Map<String, Object>> show(
            @RequestParam Map<String, String> typed, Site site, Frame frame) {
        return jurisdictions
                .of(site)
                .map(known -> answer(asking.inquiry(typed, known), known, frame))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<Map<String, Object>> answer(
            Inquiry inquiry, Jurisdiction jurisdiction, Frame frame) {
        if (inquiry.isWrong()) {
            return problem(inquiry);
        }
        return ResponseEntity.ok(
                switch (reckoning.allOfPage(inquiry.asked())) {
                    case Broken broken -> Map.of("faults", broken.faults());
                    case Partition partition ->
                            told(reckoning.results(inquiry, jurisdiction, partition), frame);
                });
    }

    /** By RFC 9457. */
    private static ResponseEntity<Map<String, Object>> problem(Inquiry inquiry) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        inquiry.all().stream()
                .filter(Field::wrong)
                .forEach(field -> mistakes.put(field.name(), String.valueOf(field.mistake())));
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        Map.of(
                                "status",
                                HttpStatus.UNPROCESSABLE_CONTENT.value(),
                                "title",
                                "Địa chỉ có điều cần sửa",
                                "mistakes",
                                mistakes));
    }

    private static Map<String, Object> told(Results results, Frame frame) {
        Question question = results.question();
        var told = new LinkedHashMap<String, Object>();
        told.put("title", ResultsMenu.TITLE);
        told.put("demonstration", frame.demo());
        told.put("unit", results.unit());
        told.put("side", question.side().code());
        told.put("field", question.field());
        told.put("procedure", question.procedure());
        told.put("channel", question.channel() == null ? null : question.channel().number());
        told.put("from", question.period().from().toString());
        told.put("until", question.period().until().toString());
        told.put("asOf", question.asOf().toString());
        told.put("knownAt", Formats.iso(results.known()));
        told.put("updated", Formats.iso(results.jurisdiction().updated()));
        told.put("figures", figures(results.partition()));
        told.put("months", slices(results.months()));
        told.put("fields", slices(results.fields()));
        told.put("procedures", slices(results.procedures()));
        told.put("units", slices(results.units().slices()));
        told.put("definitions", definitions());
        told.put("meaning", FIELDS);
        return told;
    }

    private static List<Map<String, Object>> slices(List<Slice> slices) {
        return slices.stream()
                .map(
                        slice -> {
                            var told = new LinkedHashMap<String, Object>();
                            told.put("code", slice.code());
                            told.put("label", slice.label());
                            told.put("figures", answer(slice.answer()));
                            return (Map<String, Object>) told;
                        })
                .toList();
    }

    private static Map<String, Object> answer(Answer answer) {
        return switch (answer) {
            case Broken broken -> Map.of("faults", broken.faults());
            case Partition partition -> figures(partition);
        };
    }

    private static Map<String, Object> figures(Partition partition) {
        var classes = new LinkedHashMap<String, Object>();
        partition.counts().forEach((one, count) -> classes.put(one.code(), count));
        var shares = new LinkedHashMap<String, Object>();
        for (Profile profile : Profile.values()) {
            Share share = profile.of(partition);
            shares.put(
                    profile.code(),
                    Map.of("numerator", share.part(), "denominator", share.whole()));
        }
        var told = new LinkedHashMap<String, Object>();
        told.put("received", partition.received());
        told.put("carriedOver", partition.carriedOver());
        told.put("total", partition.total());
        told.put("classes", classes);
        told.put("carriedOn", partition.carriedOn());
        told.put("shares", shares);
        return told;
    }

    private static List<Map<String, String>> definitions() {
        return Stream.of(Profile.values())
                .map(
                        profile ->
                                Map.of(
                                        "code", profile.code(),
                                        "label", profile.label(),
                                        "formula", profile.formula(),
                                        "source", profile.source(),
                                        "version", Integer.toString(profile.version())))
                .toList();
    }

    private static Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        meanings.put("from, until", "Ngày đầu và ngày cuối của kỳ, kể cả hai ngày ấy");
        meanings.put("asOf", "Hồ sơ được phân loại như ở cuối ngày này");
        meanings.put("knownAt", "Chỉ dùng những gì đã ghi nhận đến lúc này");
        meanings.put("updated", "Lần ghi nhận gần nhất của đơn vị");
        meanings.put("side", "Tính theo đơn vị tiếp nhận hay đơn vị giải quyết");
        meanings.put("received", "Hồ sơ tiếp nhận trong kỳ");
        meanings.put("carriedOver", "Hồ sơ chưa xong từ kỳ trước chuyển sang");
        meanings.put("total", "received + carriedOver; bằng tổng các loại trong tổng");
        meanings.put(
                "carriedOn", "Hồ sơ chưa xong chuyển sang kỳ sau; bằng tổng các loại chưa xong");
        for (DossierClass one : DossierClass.values()) {
            meanings.put(
                    "classes." + one.code(),
                    one.label() + (one.isInside() ? "" : " (không tính vào tổng)"));
        }
        meanings.put("shares", "Tử số và mẫu số theo từng cách tính trong definitions");
        return meanings;
    }
}
