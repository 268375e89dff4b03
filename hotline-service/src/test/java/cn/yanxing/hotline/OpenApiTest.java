package cn.yanxing.hotline;

import cn.yanxing.kit.testing.OpenApiDrift;
import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class OpenApiTest extends OpenApiDrift {}
