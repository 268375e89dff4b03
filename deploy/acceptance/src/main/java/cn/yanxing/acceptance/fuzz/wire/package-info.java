/** HTTP byte by byte, as no client library would send it. */
@NullMarked
package cn.yanxing.acceptance.fuzz.wire;

import org.jspecify.annotations.NullMarked;
