package cn.yanxing.acceptance.conservation.source;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Where a suite's databases and topics are, and how to log in for reading. */
public record SuiteAddress(String bootstrapServers, Map<String, Login> databases) {

    private static final List<String> SERVICES = List.of("issue", "hotline", "volunteer", "scoring");

    /** A database's address and the role that reads it. */
    public record Login(String url, String user, String password) {

        @Override
        public String toString() {
            return user + " at " + url; // no password in a log
        }
    }

    /** What a suite of {@code deploy/local} noted in its data folder; a folder that no suite uses is said in words. */
    public static SuiteAddress in(Path dataFolder) {
        Properties noted = read(dataFolder.resolve("running.properties"), dataFolder);
        Properties secrets = read(dataFolder.resolve("secrets.properties"), dataFolder);
        String postgres = noted.getProperty("postgres");
        String kafka = noted.getProperty("kafka");
        if (postgres == null || kafka == null) {
            throw new CannotLook("The suite that used " + dataFolder + " was started by an older version, which did"
                    + " not note where its databases are. Start it again with deploy/local/run.");
        }
        return new SuiteAddress(
                "127.0.0.1:" + kafka,
                SERVICES.stream()
                        .collect(Collectors.toMap(
                                service -> service,
                                service -> new Login(
                                        "jdbc:postgresql://127.0.0.1:" + postgres + "/" + service,
                                        service + "_owner",
                                        secrets.getProperty(service + "_owner", "")))));
    }

    private static Properties read(Path file, Path dataFolder) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new CannotLook("No suite has run with the data folder " + dataFolder
                    + ". Start one with deploy/local/run, or name its folder with --data DIR.");
        }
    }
}
