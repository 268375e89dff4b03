/** The register (区情底座): the district's reference data as issue-service publishes it, whole, on a compacted topic. */
@NullMarked
package cn.yanxing.contracts.register;

import org.jspecify.annotations.NullMarked;
