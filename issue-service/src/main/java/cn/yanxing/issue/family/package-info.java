/**
 * Main and assisting units (主办、协办): each assisting unit has an issue of its own under the main one, with its own
 * clock, history and score; the main issue ends after them.
 */
@NullMarked
package cn.yanxing.issue.family;

import org.jspecify.annotations.NullMarked;
