/**
 * volunteer-service: volunteers, and hours nobody can fake.
 *
 * <p>Owns volunteers ({@code registry}), errands ({@code errand}) and the hours ledger ({@code hours}); publishes the
 * stream {@code volunteers}; listens to {@code issues} and {@code orders} for requests that volunteers can take.
 * Begin with {@code errand.ErrandStatus}, then {@code errand.Errand}.
 */
@NullMarked
package cn.yanxing.volunteer;

import org.jspecify.annotations.NullMarked;
