package cn.yanxing.kit.timer;

/** A CDI bean that does what timers of one kind are for, in one transaction with the timer's row: once. When its subject has moved on meanwhile, it does nothing. */
public interface TimerHandler {

    String kind();

    void fire(Timer due);
}
