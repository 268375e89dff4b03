package cn.yanxing.planted.output.report;

class Report {
    void say() {
        System.out.println("here");
    }
}
