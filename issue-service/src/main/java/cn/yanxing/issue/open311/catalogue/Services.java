package cn.yanxing.issue.open311.catalogue;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.issue.open311.Open311Config;
import cn.yanxing.issue.open311.ServiceType;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The services that are offered: every item of the catalogue that takes new reports. */
@ApplicationScoped
public class Services {

    private final Register register;
    private final Open311Config config;

    Services(Register register, Open311Config config) {
        this.register = register;
        this.config = config;
    }

    public List<OfferedService> offered() {
        return register.catalogue().stream()
                .filter(item -> item.endedOn() == null)
                .map(this::service)
                .toList();
    }

    public Optional<OfferedService> offered(String code) {
        return register.catalogueItem(code)
                .filter(item -> item.endedOn() == null)
                .map(this::service);
    }

    /** Of an item that takes no new reports, too: old requests keep the names of their service. */
    public String name(String code) {
        return register.catalogueItem(code).map(CatalogueItem::name).orElse(code);
    }

    private OfferedService service(CatalogueItem item) {
        return new OfferedService(item, config.serviceTypes().getOrDefault(item.code(), ServiceType.REALTIME));
    }
}
