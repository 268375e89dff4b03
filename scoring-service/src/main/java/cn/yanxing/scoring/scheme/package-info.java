/** The published scheme: which occasion earns or costs how much, and why. Data, versioned, never changed. */
@NullMarked
package cn.yanxing.scoring.scheme;

import org.jspecify.annotations.NullMarked;
