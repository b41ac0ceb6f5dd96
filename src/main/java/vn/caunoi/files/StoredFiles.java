package vn.caunoi.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that people sent or importers found (tệp đính kèm, ảnh): checked, kept, opened again. There
 * is no other way onto the shelf than {@code keep}: name, kind, content and scanner are asked for
 * every file of every room.
 */
@Component
public class StoredFiles {

    private static final String FOR_GOOD = "";

    private final Shelf shelf;
    private final Register register;
    private final Inspection inspection;
    private final Darkroom darkroom;
    private final VirusScanner scanner;

    StoredFiles(
            Shelf shelf,
            Register register,
            Inspection inspection,
            Darkroom darkroom,
            VirusScanner scanner) {
        this.shelf = shelf;
        this.register = register;
        this.inspection = inspection;
        this.darkroom = darkroom;
        this.scanner = scanner;
    }

    /**
     * Keeps the content under its hash for good; the same content twice is kept once, under the
     * name that it had first. The answer carries the name given now. Does not close the stream.
     *
     * @throws Refused with the sentence that says why
     */
    public StoredFile keep(InputStream content, String name) {
        return keep(content, name, FOR_GOOD);
    }

    /**
     * Keeps it until this keeper gives it back.
     *
     * @throws Refused with the sentence that says why
     */
    public StoredFile keep(InputStream content, String name, String keeper) {
        FileName fileName = FileName.of(name);
        if (FileName.isTrick(name)) {
            throw Refused.trickName(fileName);
        }
        FileKind promised = FileKind.promisedBy(fileName).orElseThrow(() -> Refused.kind(fileName));
        try (Shelf.Parcel parcel = shelf.receive(content, promised.limit())) {
            if (parcel.size() > promised.limit()) {
                throw Refused.tooLarge(fileName, promised.limit());
            }
            FileKind kind = inspection.of(parcel, promised, fileName);
            scanner.refuseInfected(parcel.path(), fileName);
            FileName rightName = kind.name(fileName);
            Optional<StoredFile> known =
                    register.find(parcel.id())
                            .filter(this::isWhole)
                            .filter(file -> register.claim(file.id(), keeper));
            return known.isPresent()
                    ? known.get().named(rightName)
                    : keep(parcel, kind, rightName, keeper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This keeper does not need the file any more. What nobody else keeps is gone then.
     *
     * @param before whoever kept it anew since then still needs it
     */
    @Transactional
    public void giveBack(FileId id, String keeper, Instant before) {
        for (FileId bytes : register.giveBack(id, keeper, before)) {
            try {
                shelf.remove(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public Optional<StoredFile> find(FileId id) {
        return register.find(id);
    }

    /**
     * Opens an attachment, or a rendition of a picture. The original of a picture is never opened:
     * its metadata may tell where somebody lives.
     */
    public InputStream open(FileId id) {
        if (!register.shows(id)) {
            throw new NoSuchElementException("no attachment and no rendition: " + id);
        }
        try {
            return shelf.open(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From narrow to wide, each width as JPEG and, where this machine could make it, as WebP. */
    public List<Rendition> renditions(FileId id) {
        return register.prints(id).stream().map(Print::rendition).toList();
    }

    private StoredFile keep(Shelf.Parcel parcel, FileKind kind, FileName name, String keeper)
            throws IOException {
        if (!kind.isPicture()) {
            shelf.put(parcel);
            return add(file(parcel, kind, name, null), List.of(), keeper);
        }
        Negative negative = Negative.read(parcel.path(), kind, name);
        List<Print> prints = darkroom.develop(negative);
        shelf.put(parcel);
        return add(file(parcel, kind, name, negative.upright()), prints, keeper);
    }

    private StoredFile add(StoredFile file, List<Print> prints, String keeper) {
        register.add(file, prints, keeper);
        return file;
    }

    private static StoredFile file(
            Shelf.Parcel parcel, FileKind kind, FileName name, @Nullable Sides sides) {
        return new StoredFile(
                parcel.id(),
                name.value(),
                kind.type(),
                parcel.size(),
                sides == null ? null : sides.width(),
                sides == null ? null : sides.height());
    }

    private boolean isWhole(StoredFile file) {
        List<Print> prints = register.prints(file.id());
        return shelf.has(file.id(), file.size())
                && (prints.isEmpty() != file.isPicture())
                && prints.stream()
                        .allMatch(print -> shelf.has(print.rendition().id(), print.size()));
    }
}
