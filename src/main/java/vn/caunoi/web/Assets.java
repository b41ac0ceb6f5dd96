package vn.caunoi.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files that pages need (tài nguyên giao diện), each under an address that holds its hash and
 * so may be kept for ever. The stylesheets of all rooms become one, but for those named {@code
 * *.page.css}, which the pages that need them ask for.
 */
public final class Assets {

    private static final String ROOT = "/static/assets/";
    private static final String BUNDLE = "caunoi.css";
    private static final String ALONE = ".page.css";
    private static final Assets ALL = read();

    private final Map<String, byte[]> contents = new HashMap<>();
    private final Map<String, String> hrefs = new HashMap<>();

    /** The address of an asset by its name: {@code caunoi.css}, {@code web/icons.svg}. */
    public static String href(String name) {
        String href = ALL.hrefs.get(name);
        if (href == null) {
            throw new IllegalArgumentException("no asset named " + name);
        }
        return href;
    }

    /** The content behind an address that {@link #href} gave. */
    static Optional<byte[]> at(String href) {
        return Optional.ofNullable(ALL.contents.get(href));
    }

    private static Assets read() {
        var assets = new Assets();
        var sheets = new ByteArrayOutputStream();
        try {
            for (Resource file : inOrder()) {
                String name = name(file);
                if (name.endsWith(".css") && !name.endsWith(ALONE)) {
                    sheets.writeBytes(file.getContentAsByteArray());
                } else {
                    assets.add(name, file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assets.add(BUNDLE, withHrefs(assets, sheets));
        return assets;
    }

    private static List<Resource> inOrder() throws IOException {
        Resource[] found =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:static/assets/**/*.*");
        return Arrays.stream(found).sorted(Comparator.comparing(Assets::order)).toList();
    }

    /** In stylesheets {@code url("asset:web/x.woff2")} names an asset. */
    private static byte[] withHrefs(Assets assets, ByteArrayOutputStream sheets) {
        String css = sheets.toString(StandardCharsets.UTF_8);
        for (var asset : assets.hrefs.entrySet()) {
            css = css.replace("asset:" + asset.getKey(), asset.getValue());
        }
        return css.getBytes(StandardCharsets.UTF_8);
    }

    private void add(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        String href =
                "/assets/" + name.substring(0, dot) + "-" + hash(content) + name.substring(dot);
        hrefs.put(name, href);
        contents.put(href, content);
    }

    /** The frame's sheets first, since they declare the layers; then the order does not matter. */
    private static String order(Resource file) {
        String name = name(file);
        return (name.startsWith("web/") ? "0" : "1") + name;
    }

    private static String name(Resource file) {
        try {
            String address = file.getURL().toString();
            return address.substring(address.indexOf(ROOT) + ROOT.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
