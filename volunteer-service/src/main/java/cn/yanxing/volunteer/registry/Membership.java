package cn.yanxing.volunteer.registry;

import java.util.UUID;

/** Which volunteer somebody is, and in which team. */
public record Membership(UUID volunteerId, String team) {}
