package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Urgency;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;

/** What goes on without its citizen (依职权): danger to life, public safety, and reports of wrongdoing. */
@ApplicationScoped
class ExOfficio {

    private final ExOfficioRules rules;
    private final Register register;

    ExOfficio(ExOfficioRules rules, Register register) {
        this.rules = rules;
        this.register = register;
    }

    boolean covers(Request request) {
        return request.urgency() == Urgency.CRITICAL
                || rules.categories().contains(request.category())
                || register.hotlineCategory(request.category())
                        .map(HotlineCategory::parent)
                        .filter(rules.categories()::contains)
                        .isPresent();
    }
}
