package vn.caunoi.program;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the data lies: options that every command understands. */
class Settings {

    @Option(
            names = "--data",
            paramLabel = "THƯ_MỤC",
            defaultValue = "${env:CAUNOI_DATA:-data}",
            description = "Thư mục dữ liệu (mặc định: ${DEFAULT-VALUE}).")
    Path data = Path.of("data");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:CAUNOI_DATABASE_URL}",
            description = "Dùng PostgreSQL sẵn có: jdbc:postgresql://máy/tên?user=…&password=…")
    @Nullable String databaseUrl;

    @Option(
            names = "--files",
            paramLabel = "THƯ_MỤC",
            defaultValue = "${env:CAUNOI_FILES}",
            description = "Thư mục tệp đính kèm dùng chung giữa các máy (mặc định: trong --data).")
    @Nullable Path files;

    @Option(
            names = "--clamav",
            paramLabel = "ĐỊA_CHỈ",
            defaultValue = "${env:CAUNOI_CLAMAV}",
            description =
                    "Máy quét mã độc ClamAV cho tệp gửi lên: máy:cổng hoặc đường dẫn ổ cắm Unix.")
    @Nullable String clamav;

    @Option(
            names = "--rooms",
            paramLabel = "PHẦN",
            defaultValue = "${env:CAUNOI_ROOMS}",
            description =
                    "Phần chạy ở bản này: cong (cổng, hồ sơ, số liệu), chi-bo (sinh hoạt chi bộ)."
                            + " Mặc định: cả hai.")
    @Nullable String rooms;

    @Mixin private MailSettings mail = new MailSettings();

    Map<String, Object> asProperties() {
        Map<String, Object> properties = new LinkedHashMap<>(mail.asProperties());
        properties.put("caunoi.data", dataFolder().toString());
        properties.put("caunoi.files", filesFolder().toString());
        if (databaseUrl != null && !databaseUrl.isBlank()) {
            properties.put("caunoi.database-url", databaseUrl);
        }
        if (clamav != null && !clamav.isBlank()) {
            properties.put("caunoi.clamav", clamav);
        }
        if (rooms != null && !rooms.isBlank()) {
            properties.put("caunoi.rooms", rooms);
        }
        return properties;
    }

    Path dataFolder() {
        return data.toAbsolutePath().normalize();
    }

    Path filesFolder() {
        return files == null ? dataFolder().resolve("files") : files.toAbsolutePath();
    }
}
