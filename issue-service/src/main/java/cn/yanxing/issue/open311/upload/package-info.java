/** Files that come with a form: the photos among them are kept, the others are told, and neither costs what the form says. */
@NullMarked
package cn.yanxing.issue.open311.upload;

import org.jspecify.annotations.NullMarked;
