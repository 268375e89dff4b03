package cn.yanxing.issue.residents.web.tracking;

import cn.yanxing.issue.history.PhotoLink;
import cn.yanxing.issue.residents.web.Page;
import cn.yanxing.issue.track.TrackView;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** How far a report is, in plain words; {@code reason} is a dispute that was typed, {@code fault} why it was not taken. */
record TrackedPage(Page page, TrackView report, String ticket, List<PhotoLink> photos, String reason, String fault)
        implements TemplateInstance {}
