package cn.yanxing.kit.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends the first answer again. */
@Singleton
class AnsweredBeforeMapper {

    @ServerExceptionMapper
    Response again(AnsweredBefore before) {
        return before.answer().again();
    }
}
