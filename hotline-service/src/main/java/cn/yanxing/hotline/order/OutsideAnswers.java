package cn.yanxing.hotline.order;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an order answers by itself when the work outside is finished; the reviewer reads it before the citizen does. */
@ConfigMapping(prefix = "yanxing.hotline.answers")
interface OutsideAnswers {

    @WithDefault("现场处置已完成，并经其他单位核查通过。")
    String field();

    @WithDefault("志愿者已上门服务完成。")
    String volunteers();
}
