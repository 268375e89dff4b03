package cn.yanxing.planted.cycle.one;

import cn.yanxing.planted.cycle.two.Two;

public class One {
    Two two;
}
