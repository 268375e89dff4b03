package cn.yanxing.hotline.partner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The partners that may knock, by their application key. A partner without secrets cannot. */
@ConfigMapping(prefix = "yanxing.hotline.partner")
interface PartnerKeys {

    /** How far a partner's clock may be from ours, either way. */
    @WithDefault("PT5M")
    Duration window();

    /** Twice the window: a copied request is too old when its nonce is forgotten. */
    @WithDefault("PT10M")
    Duration nonceKept();

    Map<String, Partner> keys();

    /** What a partner's key stands for. */
    interface Partner {
        String sourceSystem();

        /** Two while a key is being changed. */
        Optional<List<String>> secrets();
    }
}
