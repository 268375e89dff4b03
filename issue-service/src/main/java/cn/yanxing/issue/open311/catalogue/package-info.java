/** The issue catalogue as Open311's services with their definitions, and the discovery document. */
@NullMarked
package cn.yanxing.issue.open311.catalogue;

import org.jspecify.annotations.NullMarked;
