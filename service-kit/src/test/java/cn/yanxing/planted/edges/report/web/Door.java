package cn.yanxing.planted.edges.report.web;

import cn.yanxing.planted.edges.report.messaging.Ear;

class Door {
    Ear ear;
}
