package vn.caunoi.publishing.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Refused;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.components.Field;

/**
 * Takes in the form of a document: all mistakes are found at once, and files that were sent are
 * kept even when something else is wrong.
 */
@Component
class Reception {

    private static final String KEPT = "tep";
    private static final String DROPPED = "bo-tep";
    private static final String A_FILE = "[0-9a-f]{64}";

    private final DocumentFiles files;
    private final StoredFiles stored;
    private final RelationDesk relationDesk;
    private final Documents documents;

    Reception(
            DocumentFiles files,
            StoredFiles stored,
            RelationDesk relationDesk,
            Documents documents) {
        this.files = files;
        this.stored = stored;
        this.relationDesk = relationDesk;
        this.documents = documents;
    }

    DocumentForm read(
            SiteId site,
            @Nullable Long self,
            MultiValueMap<String, String> form,
            List<MultipartFile> sent) {
        var filing = new Filing(item -> Objects.requireNonNullElse(form.getFirst(item.code()), ""));
        Map<Item, String> mistakes = filing.mistakes();
        List<Field> items =
                Arrays.stream(Item.values())
                        .map(
                                item ->
                                        DocumentForm.field(item, filing.text(item))
                                                .mistaken(mistakes.get(item)))
                        .toList();
        Received received = receive(site, form, sent);
        RelationDesk.Stated stated = relationDesk.read(site, self, form);
        Field sameNumber =
                filing.particulars().flatMap(one -> sameNumber(site, self, one, form)).orElse(null);
        var shown =
                new DocumentForm(
                        items,
                        stated.lines(),
                        received.files(),
                        DocumentForm.upload(received.mistake()),
                        version(form),
                        sameNumber,
                        null);
        return shown.wrong() || filing.particulars().isEmpty()
                ? shown
                : accepted(shown, filing.particulars().get(), stated.relations());
    }

    private static DocumentForm accepted(
            DocumentForm shown, Particulars particulars, List<Relation> relations) {
        return new DocumentForm(
                shown.items(),
                shown.relations(),
                shown.files(),
                shown.upload(),
                shown.version(),
                shown.sameNumber(),
                new Library.Submission(particulars, shown.files(), relations));
    }

    private record Received(List<DocumentFile> files, @Nullable String mistake) {}

    private Received receive(
            SiteId site, MultiValueMap<String, String> form, List<MultipartFile> sent) {
        var all = new LinkedHashMap<FileId, DocumentFile>();
        List<String> dropped = form.getOrDefault(DROPPED, List.of());
        form.getOrDefault(KEPT, List.of()).stream()
                .filter(id -> id.matches(A_FILE) && !dropped.contains(id))
                .flatMap(id -> files.known(site, new FileId(id)).stream())
                .forEach(file -> all.put(file.file(), file));
        var mistakes = new ArrayList<String>();
        for (MultipartFile file : sent) {
            if (!file.isEmpty()
                    || !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
                keep(site, file, mistakes).ifPresent(kept -> all.put(kept.file(), kept));
            }
        }
        return new Received(
                List.copyOf(all.values()), mistakes.isEmpty() ? null : String.join(" ", mistakes));
    }

    private Optional<DocumentFile> keep(SiteId site, MultipartFile sent, List<String> mistakes) {
        String name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        try (InputStream content = sent.getInputStream()) {
            StoredFile file = stored.keep(content, name);
            if (file.isPicture()) {
                mistakes.add(
                        "Tệp “%s” là ảnh; hãy gửi bản PDF của văn bản.".formatted(file.name()));
                return Optional.empty();
            }
            return Optional.of(files.sent(site, file));
        } catch (Refused why) {
            mistakes.add(String.valueOf(why.getMessage()));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks once whether another document of the same number and year is meant. */
    private Optional<Field> sameNumber(
            SiteId site,
            @Nullable Long self,
            Particulars particulars,
            MultiValueMap<String, String> form) {
        boolean meant = form.containsKey(DocumentForm.SAME_NUMBER);
        int year = particulars.issued().getYear();
        return documents.numbered(site, particulars.number()).stream()
                .filter(other -> self == null || other.id() != self)
                .filter(other -> other.particulars().issued().getYear() == year)
                .findFirst()
                .map(
                        other ->
                                Field.of(DocumentForm.SAME_NUMBER, "Trùng số, ký hiệu")
                                        .holding(meant ? "co" : "")
                                        .mistaken(meant ? null : sentence(other)));
    }

    private static String sentence(Document other) {
        return "Kho đã có %s; nếu đây là văn bản khác, hãy đánh dấu “Vẫn lưu”."
                .formatted(other.particulars().citation());
    }

    private static int version(MultiValueMap<String, String> form) {
        String typed = Objects.requireNonNullElse(form.getFirst(DocumentForm.VERSION), "");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
