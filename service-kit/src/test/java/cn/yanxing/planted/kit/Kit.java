package cn.yanxing.planted.kit;

import cn.yanxing.planted.service.Service;

class Kit {
    Service service;
}
