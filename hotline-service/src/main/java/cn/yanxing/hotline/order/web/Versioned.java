package cn.yanxing.hotline.order.web;

import cn.yanxing.hotline.order.OrderView;
import cn.yanxing.kit.web.ETags;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** An order with the ETag that the next decision on it must name. */
final class Versioned {

    private Versioned() {}

    static Response ok(OrderView view) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }
}
