package org.pacewell.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.audit.Trail;
import org.pacewell.rule.NotAllowed;
import org.pacewell.tenancy.Tenancy;

/** Keeps the answer of a write under its key, inside the transaction of the write. An error has no effect to keep. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 300)
class IdempotentWrites {
    private static final String HEADER = "Idempotency-Key";
    private static final int FIRST_ERROR = 400;
    private static final int LONGEST_KEY = 200;
    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final EntityManager entities;
    private final SignedIn person;
    private final RoutingContext request;
    private final ObjectMapper json;
    private final Trail trail;
    private final Clock clock;

    IdempotentWrites(
            EntityManager entities,
            SignedIn person,
            RoutingContext request,
            ObjectMapper json,
            Trail trail,
            Clock clock) {
        this.entities = entities;
        this.person = person;
        this.request = request;
        this.json = json;
        this.trail = trail;
        this.clock = clock;
    }

    @AroundInvoke
    Object once(InvocationContext write) throws Exception {
        var key = request.request().getHeader(HEADER);
        if (key == null) return write.proceed();
        if (key.isBlank() || key.length() > LONGEST_KEY) throw new BadIdempotencyKey(LONGEST_KEY);
        var who = Optional.ofNullable(person.actor().id()).orElseThrow(NotAllowed::new);
        var hash = hash(write.getParameters());
        if (!claim(who, key, hash)) return replay(who, key, hash);
        var answer = (Response) write.proceed();
        if (answer.getStatus() < FIRST_ERROR) keep(who, key, answer);
        else QuarkusTransaction.setRollbackOnly();
        return answer;
    }

    /** The unique key decides who is first; a second one waits here until the first has committed. */
    private boolean claim(UUID who, String key, String hash) {
        return entities.createNativeQuery("""
                        insert into idempotency (tenant_id, person_id, key, request_hash, at)
                        values (:clinic, :who, :key, :hash, :at) on conflict do nothing""")
                        .setParameter("clinic", Tenancy.current())
                        .setParameter("who", who)
                        .setParameter("key", key)
                        .setParameter("hash", hash)
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private Response replay(UUID who, String key, String hash) throws JsonProcessingException {
        var kept = (Tuple) entities.createNativeQuery(
                        "select request_hash, status, body, headers from idempotency where person_id = :who and key = :key",
                        Tuple.class)
                .setParameter("who", who)
                .setParameter("key", key)
                .getSingleResult();
        if (!hash.equals(kept.get("request_hash", String.class))) throw new IdempotencyKeyReused();
        var answer = Response.status(kept.get("status", Integer.class));
        var body = kept.get("body", String.class);
        if (body != null) answer.entity(json.readTree(body));
        trail.read("kept answer", null);
        Map<?, ?> headers = json.readValue(kept.get("headers", String.class), Map.class);
        headers.forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private void keep(UUID who, String key, Response answer) throws JsonProcessingException {
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = answer.getHeaderString(name);
            if (value != null) headers.put(name, value);
        }
        entities.createNativeQuery("""
                        update idempotency set status = :status, body = :body, headers = :headers
                        where person_id = :who and key = :key""")
                .setParameter("status", answer.getStatus())
                .setParameter("body", answer.hasEntity() ? json.writeValueAsString(kept(answer.getEntity())) : null)
                .setParameter("headers", json.writeValueAsString(headers))
                .setParameter("who", who)
                .setParameter("key", key)
                .executeUpdate();
    }

    private static Object kept(Object answer) {
        return answer instanceof ShownOnce secret ? secret.kept() : answer;
    }

    private String hash(Object[] parameters) throws JsonProcessingException, NoSuchAlgorithmException {
        var what = request.request().method() + " " + request.request().uri() + " "
                + json.writeValueAsString(Arrays.asList(parameters));
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8)));
    }
}
