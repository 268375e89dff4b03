/** The score ledger counted again from the topics, written anew from the published scheme and the canvas of scoring. */
@NullMarked
package cn.yanxing.acceptance.conservation.ledger;

import org.jspecify.annotations.NullMarked;
