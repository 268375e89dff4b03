package cn.yanxing.kit.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Links that open one thing for a short while without a login. */
@ApplicationScoped
public class SignedLinks {
    public String sign(String path, Duration validFor) {
        throw new UnsupportedOperationException(path);
    }

    public boolean isValid(String path, long expires, String signature) {
        throw new UnsupportedOperationException(path);
    }

    public String photo(String service, UUID photo) {
        throw new UnsupportedOperationException(service);
    }
}
