/** The real Keycloak: unpacked and built once, with the realm and the demonstration people of the district. */
@NullMarked
package cn.yanxing.local.keycloak;

import org.jspecify.annotations.NullMarked;
