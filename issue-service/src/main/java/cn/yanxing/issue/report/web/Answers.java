package cn.yanxing.issue.report.web;

import cn.yanxing.issue.report.IssueView;
import cn.yanxing.kit.web.ETags;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** An issue with the tag of its version. */
final class Answers {

    private Answers() {}

    static RestResponse<IssueView> of(IssueView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }
}
