package org.pacewell.malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.abreast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pacewell.ApiClient.Answer;
import org.pacewell.local.LocalServices;
import org.pacewell.promise.Tier;
import org.pacewell.tenancy.Working;
import org.pacewell.web.Crawl;
import org.pacewell.web.FilledForm;
import org.pacewell.web.PageClient;

/** A write takes what it asks for, and no other field of any entity. */
@Tag("D9")
@QuarkusTest
@WithTestResource(LocalServices.class)
class MassAssignmentTest {
    /** A value for each kind of field that stands nowhere else, so that a row which has it took it. */
    private static final String TEXT = "slippedin";

    private static final String NUMBER = "1867530912";
    private static final String DAY = "2111-11-11";
    private static final String INSTANT = "2111-11-11T11:11:11Z";
    private static final String IDENTIFIER = "0badc0de-0000-7000-8000-000000000bad";
    private static final List<String> MARKS = List.of(TEXT, NUMBER, DAY, IDENTIFIER);

    /** What a program has read may come back with a change of it, and is not looked at. */
    private static final List<String> IGNORED = List.of(
            "id",
            "key",
            "version",
            "name",
            "minutes",
            "sessionId",
            "nhsCode",
            "published",
            "overdue",
            "files",
            "starter",
            "originId",
            "originVersion");

    private static final int AT_ONCE = 4;

    /** What is sent gets every field with every push; each of its inner objects every third one, and at night all. */
    private static final int APART = Tier.times(3, 1);

    /** A write with one field too many, and what it was answered. */
    private record Sent(Operation write, String field, Answer answer) {
        boolean isTaken() {
            if (answer.status() == 403 || IGNORED.contains(field)) return false;
            return answer.status() != 400 || answer.wrongFields().stream().noneMatch(name -> name.endsWith(field));
        }
    }

    @Inject
    EntityManager entities;

    @BeforeEach
    void open() {
        assertThat(Ground.get().topic).isNotEmpty();
    }

    @Test
    void noFieldOfAnEntityIsTakenFromJson(TestReporter reporter) {
        var fields = fields();
        var sent = abreast(
                        AT_ONCE,
                        writes().stream()
                                .<Callable<List<Sent>>>map(write -> () -> withEachField(write, fields))
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();

        assertThat(sent).filteredOn(Sent::isTaken).isEmpty();
        assertThat(marked(MARKS)).isEmpty();
        assertThat(sent).hasSizeGreaterThan(500);
        assertThat(sent).filteredOn(it -> it.answer().status() < 300).hasSizeGreaterThan(2);
        reporter.publishEntry("proved", "%d fields, %d JSON writes, 0 taken".formatted(fields.size(), sent.size()));
    }

    /** One write of a program again and again, with one field more in one of its objects. */
    private static List<Sent> withEachField(Operation write, Map<String, String> fields) {
        var sent = new ArrayList<Sent>();
        fields.forEach((field, value) -> {
            for (int object = 0; object < objects(write.body()).size(); object++) {
                var body = write.body().deepCopy();
                var changed = objects(body).get(object);
                if (changed.has(field) || object > 0 && Math.floorMod(field.hashCode(), APART) != 0) continue;
                changed.put(field, value);
                var client = Ground.get().client(write.user()).ifMatch(tag(write));
                sent.add(new Sent(write, field, client.send(write.method(), write.address(), body)));
            }
        });
        return sent;
    }

    @Test
    void noFieldOfAnEntityIsTakenFromAForm(TestReporter reporter) {
        var coordinator = PageClient.of(Ground.CLINIC, "coordinator");
        int sent = 0;
        int saved = 0;
        int gone = 0;
        var pages = Crawl.of(Ground.CLINIC, "coordinator").values();
        for (var page : pages) {
            var there = coordinator.get(page.uri().toString());
            if (there.status() >= 400) {
                gone++; // a form of an earlier page took it away
                continue;
            }
            for (var form : there.forms()) {
                if (form.action().equals("/sign-out")) continue;
                for (var typed : List.of(filled(form), form)) {
                    var answer = coordinator.send(withEverything(typed));
                    assertThat(answer.status()).as(form.action()).isLessThan(500);
                    sent++;
                    if (answer.status() == 303) saved++;
                }
            }
        }
        assertThat(saved).isGreaterThan(3);
        assertThat(gone).isLessThan(pages.size() / 5);
        assertThat(marked(MARKS)).isEmpty();
        reporter.publishEntry("proved", "%d forms, of which %d were saved, 0 taken".formatted(sent, saved));
    }

    /** The twin: what a write does ask for is found. */
    @Test
    void whatIsTakenIsFound() {
        Ground.get()
                .client("coordinator")
                .post("/api/v1/topics", Map.of("title", "foundout", "component", "education"))
                .expect(201);

        assertThat(marked(List.of("foundout"))).contains("topic of nonsense has foundout");
    }

    /** Every field of every entity, with a value of its kind. */
    private Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        for (var entity : entities.getMetamodel().getEntities()) {
            for (Attribute<?, ?> field : entity.getAttributes()) fields.put(field.getName(), mark(field.getJavaType()));
        }
        assertThat(fields).hasSizeGreaterThan(60).containsKeys("id", "tenantId", "version");
        return fields;
    }

    private static String mark(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long", "Short", "short" -> NUMBER;
            case "LocalDate" -> DAY;
            case "Instant" -> INSTANT;
            case "UUID" -> IDENTIFIER;
            case "boolean", "Boolean" -> "true";
            default -> TEXT;
        };
    }

    private static List<Operation> writes() {
        var writes = Operation.all().stream()
                .filter(operation -> List.of("POST", "PUT").contains(operation.method()))
                .filter(operation -> !operation.body().isEmpty())
                .toList();
        assertThat(writes).hasSizeGreaterThan(9);
        return writes;
    }

    /** The version of what is there, so that a change of it is saved. */
    private static String tag(Operation operation) {
        if (!operation.method().equals("PUT")) return "*";
        var there = Ground.get().client(operation.user()).get(operation.address());
        return there.etag().isEmpty() ? "\"0\"" : there.etag();
    }

    private static List<ObjectNode> objects(JsonNode body) {
        var found = new ArrayList<ObjectNode>();
        if (body instanceof ObjectNode object) found.add(object);
        body.forEach(inner -> found.addAll(objects(inner)));
        return found;
    }

    private static FilledForm filled(FilledForm form) {
        var filled = form;
        for (var field : form.fields()) {
            if (field.value().isEmpty()) filled = filled.with(field.name(), Operation.value(field.name()));
        }
        return filled;
    }

    private FilledForm withEverything(FilledForm form) {
        var own = form.fields().stream().map(FilledForm.Field::name).collect(Collectors.toSet());
        var more = form;
        for (var field : fields().entrySet()) {
            if (!own.contains(field.getKey())) more = more.with(field.getKey(), field.getValue());
        }
        return more;
    }

    /** The tables in which a mark stands, in this clinic or another. */
    private TreeSet<String> marked(List<String> marks) {
        var found = new TreeSet<String>();
        for (var clinic : List.of(Ground.CLINIC, "riverside", "ashgrove")) {
            Working.at(clinic, () -> {
                for (Object table : entities.createNativeQuery(
                                "select table_name::text from information_schema.columns where column_name = 'tenant_id' and table_schema = 'public'")
                        .getResultList()) {
                    for (var mark : marks) {
                        var rows = (Number) entities.createNativeQuery(
                                        "select count(*) from " + table + " t where t::text like :mark")
                                .setParameter("mark", "%" + mark + "%")
                                .getSingleResult();
                        if (rows.longValue() > 0) found.add(table + " of " + clinic + " has " + mark);
                    }
                }
                return "";
            });
        }
        return found;
    }
}
