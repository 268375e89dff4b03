package cn.yanxing.acceptance.fuzz.wrong;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.right.Call;
import cn.yanxing.acceptance.fuzz.right.Dice;
import java.util.List;

/** What can be wrong with a request's head. */
enum HeaderMutation implements Mutation {
    CONTENT_TYPE("Content-Type"),
    ACCEPT("Accept"),
    IDEMPOTENCY_KEY("Idempotency-Key"),
    IF_MATCH("If-Match"),
    ACCEPT_LANGUAGE("Accept-Language"),
    RANGE("Range"),
    AUTHORIZATION("Authorization"),
    EXPECT("Expect"),
    CONTENT_ENCODING("Content-Encoding"),
    FORWARDED("X-Forwarded-For"),
    OVERRIDE("X-HTTP-Method-Override"),
    UPGRADE("Upgrade"),
    COOKIE("Cookie"),
    TRACE("traceparent"),
    CONTENT_LENGTH("Content-Length"),
    TRANSFER_ENCODING("Transfer-Encoding"),
    HOST("Host"),
    NO_NAME("a b\u0000");

    private static final List<String> ANYTHING = List.of(
            "",
            " ",
            "*",
            "\"",
            "\"\"",
            "W/\"1\"",
            "\"-1\"",
            "\"999999999999999999999\"",
            "\"1\", \"2\"",
            "nonsense",
            "é\u00ff\u0080",
            "'; drop table issue; --",
            "${7*7}",
            "a\tb",
            "x".repeat(129),
            "x".repeat(8_000),
            "bytes=0-0",
            "bytes=-1",
            "bytes=5-1,,",
            "zh-CN;q=NaN",
            "xx-yy-zz;q=2",
            "-,;=",
            "00-0-0-0",
            "0",
            "true");
    private static final List<String> TYPES = List.of(
            "",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "application/json; charset=utf-7",
            "application/json; charset=no-such",
            "application/json;;",
            "json",
            "*/*",
            "application/merge-patch+json",
            "multipart/form-data",
            "application/json, text/plain",
            "a/b/c",
            "text/event-stream;q=x");
    private static final List<String> TOKENS = List.of(
            "",
            "Bearer",
            "Bearer ",
            "Bearer a.b.c",
            "Bearer eyJhbGciOiJub25lIn0.e30.",
            "Basic YTpi",
            "Basic ====",
            "Bearer \u00ff\u00fe",
            "Digest x",
            "Bearer " + "a".repeat(9_000));
    private static final List<String> FRAMES =
            List.of("-1", "1e3", "99999999999999999999", "", "+5", "0x10", "5, 6", "999999999");
    private static final List<String> HOSTS =
            List.of("", "a b", "[::1", "localhost:99999", "x".repeat(300), "é", "a/b?c#d");

    private final String header;

    HeaderMutation(String header) {
        this.header = header;
    }

    @Override
    public Call on(Call call, Operation operation, Dice dice) {
        if (call.header(header) != null && dice.oneIn(6)) return call.without(header);
        return switch (this) {
            case CONTENT_TYPE, ACCEPT -> call.with(header, dice.pick(dice.oneIn(4) ? ANYTHING : TYPES));
            case AUTHORIZATION -> call.with(header, dice.pick(TOKENS));
            case CONTENT_LENGTH -> framed(call, dice.pick(FRAMES), dice);
            case TRANSFER_ENCODING -> framed(call, dice.pick(List.of("chunked", "gzip", "chunked, x", "", "x")), dice);
            case HOST -> call.with(header, dice.pick(HOSTS)).breaksItsFrame();
            case NO_NAME ->
                call.and(dice.pick(List.of(header, "", "a:b", "é", "x".repeat(30_000))), dice.pick(ANYTHING))
                        .breaksItsFrame();
            case EXPECT ->
                call.with(header, dice.pick(List.of("100-continue", "200-ok", "")))
                        .breaksItsFrame();
            case UPGRADE ->
                call.with(header, "websocket").with("Connection", "Upgrade").breaksItsFrame();
            case IDEMPOTENCY_KEY,
                    IF_MATCH,
                    ACCEPT_LANGUAGE,
                    RANGE,
                    CONTENT_ENCODING,
                    FORWARDED,
                    OVERRIDE,
                    COOKIE,
                    TRACE ->
                dice.oneIn(5) ? call.and(header, dice.pick(ANYTHING)) : call.with(header, dice.pick(ANYTHING));
        };
    }

    private Call framed(Call call, String value, Dice dice) {
        Call framed = call.with(header, value).breaksItsFrame();
        return dice.oneIn(3) ? framed.and(header, "0") : framed;
    }
}
