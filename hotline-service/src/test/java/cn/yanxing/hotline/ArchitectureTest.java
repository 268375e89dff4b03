package cn.yanxing.hotline;

import cn.yanxing.kit.testing.SharedArchitecture;

class ArchitectureTest extends SharedArchitecture {}
