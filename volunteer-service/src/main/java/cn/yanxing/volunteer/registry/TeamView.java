package cn.yanxing.volunteer.registry;

/** A volunteer team (分队) and the unit that its hours count for. */
public record TeamView(String code, String name, String sector, String unit, String unitName) {}
