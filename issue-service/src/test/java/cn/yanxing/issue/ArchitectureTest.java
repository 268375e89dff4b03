package cn.yanxing.issue;

import cn.yanxing.kit.testing.SharedArchitecture;

class ArchitectureTest extends SharedArchitecture {}
