/** The register of volunteers over HTTP. */
@NullMarked
package cn.yanxing.volunteer.registry.web;

import org.jspecify.annotations.NullMarked;
