/** Photos as evidence: what came in is kept under its hash, what is shown carries no place and no camera. */
@NullMarked
package cn.yanxing.kit.photo;

import org.jspecify.annotations.NullMarked;
