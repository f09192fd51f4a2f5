package org.pacewell.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Where an address takes a body there is one: an endpoint never meets the JSON {@code null}. */
@Provider
class BodyRequired implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        var read = body.proceed();
        if (read == null) throw new UnreadableBody();
        return read;
    }
}
