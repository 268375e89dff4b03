package cn.yanxing.volunteer.errand.web;

import cn.yanxing.kit.web.ETags;
import cn.yanxing.volunteer.errand.ErrandView;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** An errand with its version as ETag. */
final class ErrandAnswer {

    private ErrandAnswer() {}

    static Response of(ErrandView view) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }
}
