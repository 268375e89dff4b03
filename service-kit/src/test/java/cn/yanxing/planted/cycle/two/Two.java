package cn.yanxing.planted.cycle.two;

import cn.yanxing.planted.cycle.one.One;

public class Two {
    One one;
}
