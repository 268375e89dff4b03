package cn.yanxing.planted.sleep;

class SleepyTest {
    void waits() throws InterruptedException {
        Thread.sleep(1);
    }
}
