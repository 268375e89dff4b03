package cn.yanxing.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Logs a person in as the console does: code flow with PKCE, through the login page. */
final class Login {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final String url;
    private final String realm;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Login(String url) {
        this.url = url;
        this.realm = url + "/auth/realms/yanxing/protocol/openid-connect";
    }

    /** An access token for the person. */
    String enter(String username, String password) {
        String verifier = random();
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(realm + "/auth?"
                + form(Map.of(
                        "client_id", "console",
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", url + "/",
                        "state", random(),
                        "code_challenge", challenge(verifier),
                        "code_challenge_method", "S256")))));
        String action = find(FORM, page.body(), "a login form").replace("&amp;", "&");
        HttpResponse<String> back = send(posting(URI.create(action), Map.of("username", username, "password", password))
                .header("Cookie", cookies(page)));
        String code = find(CODE, back.headers().firstValue("Location").orElse(""), "a code for " + username);
        Answer tokens = Web.send(posting(
                URI.create(realm + "/token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "console",
                        "redirect_uri",
                        url + "/",
                        "code",
                        code,
                        "code_verifier",
                        verifier)));
        return tokens.good().at("access_token");
    }

    /** Keycloak marks its cookies Secure, which a browser sends to localhost and Java's cookie manager does not. */
    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.Builder posting(URI where, Map<String, String> fields) {
        return HttpRequest.newBuilder(where)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String find(Pattern pattern, String text, String what) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("expected " + what + ", but got " + text);
        }
        return matcher.group(1);
    }

    private static String form(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
