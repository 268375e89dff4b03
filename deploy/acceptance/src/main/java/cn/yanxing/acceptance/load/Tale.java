package cn.yanxing.acceptance.load;

/** Something that happens in a district again and again, told once per call; answers how many events it gave rise to. */
interface Tale {

    int tell();
}
