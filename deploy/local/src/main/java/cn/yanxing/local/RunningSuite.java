package cn.yanxing.local;

import cn.yanxing.local.load.Door;
import cn.yanxing.local.load.Tokens;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A suite that another process runs, found by what it noted in its data folder. */
record RunningSuite(String url, int keycloakPort) {

    private static final String FILE = "running.properties";

    static RunningSuite of(SuiteOptions options) {
        return new RunningSuite(options.publicUrl(), options.ports().of(Ports.Part.KEYCLOAK));
    }

    static RunningSuite in(Path dataFolder) {
        Properties noted = new Properties();
        try (Reader reader = Files.newBufferedReader(dataFolder.resolve(FILE), StandardCharsets.UTF_8)) {
            noted.load(reader);
        } catch (IOException e) {
            throw new CannotStart("The suite that uses " + dataFolder + " is not ready yet; try again in a moment.");
        }
        return new RunningSuite(noted.getProperty("url"), Integer.parseInt(noted.getProperty("keycloak")));
    }

    void noteIn(DataFolder data) {
        try {
            Files.writeString(
                    data.path(FILE), "url=" + url + "\nkeycloak=" + keycloakPort + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Door asLoader(Secrets secrets) {
        Tokens tokens = new Tokens(keycloakPort, Foundation.loaderSecret(secrets));
        return new Door(url, tokens::ofLoader);
    }
}
