/** What every HTTP door needs: keys that make a POST safe to repeat, versions, pages. */
@NullMarked
package cn.yanxing.kit.web;

import org.jspecify.annotations.NullMarked;
