package cn.yanxing.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signed tokens as the realm would give them: {@code given().auth().oauth2(Tokens.of("li.na", "street-a", UNIT_HANDLER))}. */
public final class Tokens {

    private static final String ISSUER = "https://realm.test/auth/realms/yanxing";
    private static final String PUBLIC = "yanxing.test.public-key";
    private static final String PRIVATE = "yanxing.test.private-key";

    private Tokens() {}

    public static String of(String name, @Nullable String unit, String... roles) {
        var token = Jwt.issuer(ISSUER)
                .subject(name)
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", List.copyOf(Set.of(roles))))
                .expiresIn(Duration.ofDays(1));
        if (unit != null) token.claim("unit", unit);
        return token.sign(privateKey());
    }

    /** A token with a good signature whose time is over. */
    public static String expired(String name, String... roles) {
        return Jwt.issuer(ISSUER)
                .subject(name)
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", List.copyOf(Set.of(roles))))
                .issuedAt(1_700_000_000)
                .expiresAt(1_700_000_300)
                .sign(privateKey());
    }

    /** What a service needs to trust these tokens. */
    public static Map<String, String> settings() {
        return Map.of("quarkus.oidc.public-key", publicKey(), "quarkus.oidc.token.issuer", ISSUER);
    }

    /** Base64 of the X.509 form. */
    public static String publicKey() {
        makeOnce();
        return System.getProperty(PUBLIC);
    }

    private static PrivateKey privateKey() {
        makeOnce();
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Class loaders differ from profile to profile; system properties are the JVM's. */
    private static synchronized void makeOnce() {
        if (System.getProperty(PRIVATE) != null) return;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            System.setProperty(
                    PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            System.setProperty(
                    PRIVATE,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
