package cn.yanxing.hotline.order.web;

/** What the published API shows as an example. */
final class Examples {

    static final String A_BROKEN_ROAD = """
            {
              "channel": "PHONE",
              "category": "road",
              "urgency": "ORDINARY",
              "title": "市场门口路面破损",
              "content": "市场门口的路面破了一个坑，晚上看不见。",
              "callerName": "王女士",
              "callerPhone": "13900000000",
              "longitude": 112.61,
              "latitude": 26.89,
              "placeText": "农贸市场正门"
            }
            """;

    static final String TO_THE_FIELD = """
            {
              "unit": "dept-roads",
              "handling": "FIELD",
              "catalogueItem": "road-damage",
              "instruction": "请现场查看并修复路面。"
            }
            """;

    private Examples() {}
}
