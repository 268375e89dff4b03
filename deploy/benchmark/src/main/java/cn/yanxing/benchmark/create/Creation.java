package cn.yanxing.benchmark.create;

import cn.yanxing.benchmark.load.HttpDoor;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Random;
import java.util.UUID;

/** Something that people create through a service: where, as whom, and a new body each time. */
public enum Creation {
    ISSUE(Service.ISSUE, "/api/v1/issue/issues", "inspector") {
        @Override
        JsonObject body(Random random) {
            return new JsonObject()
                    .put("catalogueItem", "exposed-garbage")
                    .put("description", "市场门口有一堆垃圾，已经三天没人清运，气味很大，请尽快处理。编号" + random.nextInt(1_000_000))
                    .put("longitude", 112.60 + random.nextDouble() * 0.08)
                    .put("latitude", 26.86 + random.nextDouble() * 0.08)
                    .put("placeText", "苗圃路市场东门" + random.nextInt(300) + "号")
                    .put("reporterName", "张小三")
                    .put("reporterPhone", "138" + (10_000_000 + random.nextInt(89_999_999)));
        }
    },
    ORDER(Service.HOTLINE, "/api/v1/hotline/orders", "agent") {
        @Override
        JsonObject body(Random random) {
            return new JsonObject()
                    .put("channel", "PHONE")
                    .put("category", "urban-road")
                    .put("urgency", "ORDINARY")
                    .put("title", "道路坑洼积水")
                    .put("content", "市民反映小区门口道路坑洼，下雨天积水严重，老人出行不便，希望尽快修补。编号" + random.nextInt(1_000_000))
                    .put("callerName", "张小三")
                    .put("callerPhone", "138" + (10_000_000 + random.nextInt(89_999_999)))
                    .put("longitude", 112.60 + random.nextDouble() * 0.08)
                    .put("latitude", 26.86 + random.nextDouble() * 0.08)
                    .put("placeText", "苗圃路" + random.nextInt(300) + "号");
        }
    };

    private final Service service;
    private final String path;
    private final String person;

    Creation(Service service, String path, String person) {
        this.service = service;
        this.path = path;
        this.person = person;
    }

    abstract JsonObject body(Random random);

    /** Whose door it goes through. */
    public Service service() {
        return service;
    }

    /** One more of it under a key of its own. */
    public Future<Integer> create(LocalSuite suite, HttpDoor door, Random random) {
        return create(suite, door, UUID.randomUUID().toString(), random);
    }

    /** Under a key that the caller knows. */
    public Future<Integer> create(LocalSuite suite, HttpDoor door, String key, Random random) {
        return door.post(path, suite.token(person), key, body(random).toBuffer());
    }
}
