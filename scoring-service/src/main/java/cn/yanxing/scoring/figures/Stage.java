package cn.yanxing.scoring.figures;

/** How far a case of any kind has come: with the centre, with a unit, done by it, finished, or never taken up. */
enum Stage {
    WAITING,
    WITH_UNIT,
    DONE,
    FINISHED,
    DECLINED
}
