package cn.yanxing.scoring;

import cn.yanxing.kit.testing.SharedArchitecture;

class ArchitectureTest extends SharedArchitecture {}
