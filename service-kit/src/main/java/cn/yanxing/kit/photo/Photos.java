package cn.yanxing.kit.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** The photos of this service. */
@ApplicationScoped
public class Photos {
    public void mustExist(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    public PhotoView view(UUID id) {
        throw new UnsupportedOperationException();
    }
}
