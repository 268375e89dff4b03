package cn.yanxing.issue.history;

import cn.yanxing.kit.privacy.SignedLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Photos as people open them for a short while. */
@ApplicationScoped
public class PhotoLinks {
    private final SignedLinks links;

    PhotoLinks(SignedLinks links) {
        this.links = links;
    }

    /** Of photos in this service's own store. */
    public List<PhotoLink> of(List<UUID> photos) {
        return in("issue", photos);
    }

    List<PhotoLink> in(String service, List<UUID> photos) {
        return photos.stream().map(photo -> link(service, photo)).toList();
    }

    private PhotoLink link(String service, UUID photo) {
        String link = links.photo(service, photo);
        return new PhotoLink(photo, service, link, link + "&size=small");
    }
}
