@NullMarked
package cn.yanxing.local.keycloak;

import org.jspecify.annotations.NullMarked;
