/** What the services say they can be asked: their OpenAPI documents, read. */
@NullMarked
package cn.yanxing.acceptance.fuzz.api;

import org.jspecify.annotations.NullMarked;
