package cn.yanxing.issue.residents.web.asking;

import cn.yanxing.issue.residents.Draft;
import cn.yanxing.issue.residents.web.Page;
import cn.yanxing.kit.photo.PhotoView;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All answers together, before they are sent. */
record CheckPage(Page page, Draft draft, String sealed, String item, String place, List<PhotoView> photos)
        implements TemplateInstance {}
