package vn.caunoi.publishing.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.files.Refused;
import vn.caunoi.files.StoredFile;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;

/** Keeps the files that were sent along with a form (tệp gửi kèm phiếu viết bài). */
@Component
class SentFiles {

    private final Uploads uploads;

    SentFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    /** The form with the files in it; what was refused is said beside its field. */
    CopyForm into(
            CopyForm form,
            @Nullable MultipartFile picture,
            @Nullable List<MultipartFile> files,
            Site site,
            Officer officer) {
        var mistakes = new LinkedHashMap<String, String>();
        var offers = new ArrayList<Copy.Offer>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            StoredFile kept = keep(file, "tep", mistakes, site, officer);
            if (kept != null) {
                offers.add(new Copy.Offer(kept.id(), kept.name()));
            }
        }
        StoredFile leading = keep(picture, "anh-tep", mistakes, site, officer);
        if (leading != null && !leading.isPicture()) {
            mistakes.put("anh-tep", "Tệp “%s” không phải là ảnh.".formatted(leading.name()));
        }
        CopyForm filled = form.with(illustration(leading, form), offers);
        mistakes.forEach(filled::mistaken);
        return filled;
    }

    private static Copy.@Nullable Illustration illustration(
            @Nullable StoredFile file, CopyForm form) {
        return file == null || !file.isPicture()
                ? null
                : new Copy.Illustration(
                        file.id(), form.typed("anh-mo-ta"), form.typed("anh-chu-thich"));
    }

    private @Nullable StoredFile keep(
            @Nullable MultipartFile file,
            String field,
            Map<String, String> mistakes,
            Site site,
            Officer officer) {
        if (file == null || file.isEmpty()) {
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return uploads.keep(site.id(), content, name, officer);
        } catch (Refused refused) {
            String sentence = Objects.requireNonNullElse(refused.getMessage(), "");
            mistakes.merge(field, sentence, (one, other) -> one + " " + other);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
