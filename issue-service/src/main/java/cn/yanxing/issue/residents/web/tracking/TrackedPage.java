package cn.yanxing.issue.residents.web.tracking;

import cn.yanxing.issue.history.PhotoLink;
import cn.yanxing.issue.rating.Satisfaction;
import cn.yanxing.issue.residents.web.Page;
import cn.yanxing.issue.track.TrackView;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** How far a report is, in plain words, and what can be said about it. */
record TrackedPage(
        Page page,
        TrackView report,
        String ticket,
        List<PhotoLink> photos,
        List<Satisfaction> satisfactions,
        NotTaken again)
        implements TemplateInstance {}
