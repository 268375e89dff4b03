package cn.yanxing.kit.backbone;

import cn.yanxing.kit.testing.SuiteResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** The suite's database, and the port of a broker that the test starts, loses and starts again as it likes. */
public class OwnBroker extends SuiteResource {

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = super.start();
        try (ServerSocket any = new ServerSocket(0)) {
            settings.put("kafka.bootstrap.servers", "127.0.0.1:" + any.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
