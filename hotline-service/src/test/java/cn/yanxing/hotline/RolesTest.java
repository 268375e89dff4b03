package cn.yanxing.hotline;

import cn.yanxing.kit.testing.EndpointRoles;
import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class RolesTest extends EndpointRoles {}
