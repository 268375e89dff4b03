/** A suite in a test tube: an outbox, a topic and an inbox, told and heard rightly or with one known mistake. */
@NullMarked
package cn.yanxing.acceptance.conservation.laboratory;

import org.jspecify.annotations.NullMarked;
