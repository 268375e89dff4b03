package cn.yanxing.kit.parking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an event may be left unhandled for ever. */
record DropParked(@NotBlank @Size(max = 500) String reason) {}
