package vn.caunoi.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import vn.caunoi.program.Check;

/** Every row's bytes are on the shelf with their size; those of some are read and hashed again. */
@Component
class FilesCheck implements Check {

    private static final int HASHED = 100;

    private final Register register;
    private final Shelf shelf;
    private final Webp webp;

    FilesCheck(Register register, Shelf shelf, Webp webp) {
        this.register = register;
        this.shelf = shelf;
        this.webp = webp;
    }

    @Override
    public String what() {
        return "Kho tệp";
    }

    @Override
    public Finding look() {
        AtomicLong all = new AtomicLong();
        AtomicLong missing = new AtomicLong();
        register.forEachHolding(
                held -> {
                    all.incrementAndGet();
                    missing.addAndGet(shelf.has(held.id(), held.size()) ? 0 : 1);
                });
        if (missing.get() > 0) {
            return Finding.bad(
                    "%s trong %s tệp bị thiếu hoặc sai kích thước ở %s; hãy khôi phục từ bản sao lưu."
                            .formatted(missing, all, shelf.root()));
        }
        long changed = register.sample(HASHED).stream().filter(held -> !unchanged(held)).count();
        return changed > 0
                ? Finding.bad(
                        "nội dung của %d tệp ở %s đã bị thay đổi; hãy khôi phục từ bản sao lưu."
                                .formatted(changed, shelf.root()))
                : webp(all.get());
    }

    private Finding webp(long all) {
        return webp.works()
                ? Finding.good("%d tệp, đủ và đúng.".formatted(all))
                : Finding.bad(
                        "%d tệp, đủ và đúng; nhưng máy này không tạo được ảnh WebP, chỉ tạo ảnh JPEG: hãy cài gói webp."
                                .formatted(all));
    }

    private boolean unchanged(Register.Holding held) {
        try {
            return shelf.hash(held.id()).equals(held.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
