package cn.yanxing.kit.relay.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What has happened that everything must be sent again; kept in the audit. */
record WhySendAgain(@NotBlank @Size(max = 500) String reason) {}
