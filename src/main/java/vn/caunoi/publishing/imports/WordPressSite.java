package vn.caunoi.publishing.imports;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The WordPress site that an export comes from (trang WordPress cũ): its hosts and its files. */
final class WordPressSite implements Surroundings {

    /** How the text names an attachment by its number. */
    static final String NUMBERED = "wp-attachment:";

    private static final String UPLOADS = "/wp-content/uploads/";

    /** What WordPress adds to the name of a size it made. */
    private static final Pattern SIZE =
            Pattern.compile("-(?:\\d{1,5}x\\d{1,5}|scaled)(?=\\.\\w+$)");

    private final Set<String> hosts = new LinkedHashSet<>();
    private final MediaLibrary library;
    private final @Nullable LocalFiles files;

    WordPressSite(MediaLibrary library, @Nullable LocalFiles files) {
        this.library = library;
        this.files = files;
    }

    void livedAt(String address) {
        String host = Address.of(address).host();
        if (!host.isEmpty()) {
            hosts.add(bare(host));
        }
    }

    @Override
    public Optional<Path> file(String address) {
        LocalFiles folder = files;
        return folder == null
                ? Optional.empty()
                : paths(address).flatMap(path -> folder.at(path).stream()).findFirst();
    }

    @Override
    public boolean meansFile(String address) {
        Address parts = Address.of(address);
        return isOwn(parts) && (parts.path().contains(UPLOADS) || parts.namesFile());
    }

    @Override
    public String link(String address) {
        Address parts = Address.of(address);
        if (parts.host().isEmpty() || !isOwn(parts)) {
            return address;
        }
        String path = address.strip().replaceFirst("^(?i:https?:)?//[^/?#]*", "");
        return path.startsWith("/") ? path : "/" + path;
    }

    @Override
    public String alt(String address) {
        String file = numbered(address).map(MediaLibrary.Medium::address).orElse(address);
        return library.alt(SIZE.matcher(Address.of(file).fileName()).replaceFirst(""));
    }

    private Optional<MediaLibrary.Medium> numbered(String address) {
        return address.startsWith(NUMBERED)
                ? library.numbered(address.substring(NUMBERED.length()))
                : Optional.empty();
    }

    /** Where the file may lie: as uploaded before the sizes that WordPress made of it. */
    private Stream<String> paths(String address) {
        if (address.startsWith(NUMBERED)) {
            return numbered(address).stream()
                    .flatMap(
                            medium ->
                                    Stream.concat(
                                            Stream.of(medium.path()), written(medium.address())));
        }
        return written(address);
    }

    private static Stream<String> written(String address) {
        Address parts = Address.of(address);
        String path = parts.path();
        int uploads = path.indexOf(UPLOADS);
        return Stream.of(
                        uploads < 0 ? "" : path.substring(uploads + UPLOADS.length()),
                        path,
                        parts.fileName())
                .filter(place -> !place.isBlank())
                .flatMap(place -> Stream.of(SIZE.matcher(place).replaceFirst(""), place))
                .distinct();
    }

    private boolean isOwn(Address address) {
        return address.host().isEmpty() || hosts.contains(bare(address.host()));
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
