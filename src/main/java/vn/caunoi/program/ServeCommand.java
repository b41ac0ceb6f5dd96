package vn.caunoi.program;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything and serves until it is told to end. */
@Command(name = "serve", description = "Chạy chương trình.")
public class ServeCommand implements Callable<Integer> {

    @Mixin private Settings settings = new Settings();

    @Option(
            names = "--port",
            defaultValue = "${env:CAUNOI_PORT:-8080}",
            description = "Cổng HTTP (mặc định: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--management-port",
            defaultValue = "${env:CAUNOI_MANAGEMENT_PORT:--1}",
            description = "Cổng theo dõi /actuator, chỉ trên máy này (mặc định: cổng HTTP + 1).")
    private int managementPort;

    @Option(names = "--empty", description = "Bắt đầu không có dữ liệu minh họa.")
    private boolean empty;

    @Option(
            names = "--production",
            description = "Chạy thật: tên miền lạ bị từ chối (421), địa chỉ dùng https.")
    private boolean production;

    @Option(names = "--development", description = "Bật trang mẫu giao diện /mau-giao-dien.")
    private boolean development;

    @Option(names = "--exit-when-ready", hidden = true, description = "Kết thúc ngay khi sẵn sàng.")
    private boolean exitWhenReady;

    @Spec private @Nullable CommandSpec spec;

    private final Program program;

    ServeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("a command runs only through the command line");
        }
        Console console = new Console(spec.commandLine().getOut(), false);
        console.say("Đang khởi động…");
        ConfigurableApplicationContext rooms = program.start(Program.Kind.SERVER, properties());
        prepare(rooms, console);
        console.say("Cầu Nối đã sẵn sàng: http://localhost:" + port + "/");
        rooms.getBeansOfType(StartLine.class).values().stream()
                .flatMap(room -> room.line().stream())
                .forEach(console::say);
        if (exitWhenReady) {
            rooms.close();
            return 0;
        }
        console.say("Bấm Ctrl-C để kết thúc.");
        new CountDownLatch(1).await();
        return 0;
    }

    private void prepare(ConfigurableApplicationContext rooms, Console console) {
        if (empty) {
            rooms.getBean(Nature.class).markReal();
        } else {
            rooms.getBean(Demo.class).loadOnce(console);
        }
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>(settings.asProperties());
        properties.put("server.port", port);
        properties.put("management.server.port", managementPort == -1 ? port + 1 : managementPort);
        properties.put("management.server.address", "127.0.0.1");
        properties.put("caunoi.serving", true);
        properties.put("caunoi.production", production);
        properties.put("caunoi.development", development);
        return properties;
    }
}
