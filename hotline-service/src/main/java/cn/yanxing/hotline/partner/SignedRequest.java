package cn.yanxing.hotline.partner;

import org.jspecify.annotations.Nullable;

/** A request as the partner signed it; the headers as they came. */
@SuppressWarnings("ArrayRecordComponent") // never compared: it lives as long as the request
public record SignedRequest(
        String method,
        String path,
        @Nullable String query,
        @Nullable String appKey,
        @Nullable String timestamp,
        @Nullable String nonce,
        @Nullable String signatureMethod,
        @Nullable String signature,
        byte[] body) {}
