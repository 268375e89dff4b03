package cn.yanxing.acceptance.fuzz.right;

import java.util.Set;

/** Lets somebody in who may do it. */
@FunctionalInterface
public interface Entrance {

    /** The token of one of those who have one of the roles; of anybody when there are none. */
    String token(Set<String> roles, Dice dice);
}
