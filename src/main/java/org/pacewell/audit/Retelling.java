package org.pacewell.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.pacewell.rule.Refusal;

/**
 * A refusal takes its transaction back, and with it what the trail was told; but somebody has read, and somebody has
 * tried. Before the answer leaves, both are told again; if that fails, nothing of the answer leaves.
 */
@ApplicationScoped
public class Retelling {
    private static final Logger LOG = Logger.getLogger(Retelling.class);
    private static final int BUG = 500;

    private final Retold retold;
    private final Trail trail;
    private final CurrentActor who;

    Retelling(Retold retold, Trail trail, CurrentActor who) {
        this.retold = retold;
        this.trail = trail;
        this.who = who;
    }

    @ServerResponseFilter
    public void retell(ContainerResponseContext answer) {
        var lost = retold.take();
        if (lost.isEmpty()) return;
        try {
            QuarkusTransaction.requiringNew().run(() -> lost.forEach(line -> trail.add(line.refused())));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Request %s failed: the trail could not be told of a refusal", who.request());
            if (answer.getStatus() < BUG) withhold(answer);
        }
    }

    private static void withhold(ContainerResponseContext answer) {
        answer.setStatus(BUG);
        answer.setEntity(Refusal.sentence("detail.surprise"), new Annotation[0], MediaType.TEXT_PLAIN_TYPE);
    }
}
