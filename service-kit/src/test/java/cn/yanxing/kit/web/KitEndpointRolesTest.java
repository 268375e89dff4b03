package cn.yanxing.kit.web;

import cn.yanxing.kit.testing.EndpointRoles;
import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class KitEndpointRolesTest extends EndpointRoles {}
