package cn.yanxing.volunteer;

import cn.yanxing.kit.testing.SharedArchitecture;

class ArchitectureTest extends SharedArchitecture {}
