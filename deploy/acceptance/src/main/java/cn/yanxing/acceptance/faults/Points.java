package cn.yanxing.acceptance.faults;

import cn.yanxing.faults.FaultPoint;
import cn.yanxing.faults.Hit;
import cn.yanxing.local.Service;
import java.util.EnumMap;
import java.util.Map;

/** How often each fault point was hit, as the services themselves noted it. */
final class Points {

    private Points() {}

    static Map<FaultPoint, Integer> hit(Stage stage) {
        Map<FaultPoint, Integer> hits = new EnumMap<>(FaultPoint.class);
        for (FaultPoint point : FaultPoint.values()) hits.put(point, 0);
        for (Service service : Service.values())
            for (Hit hit : stage.switchboard(service).hits()) hits.merge(hit.point(), 1, Integer::sum);
        return hits;
    }
}
