package org.pacewell.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.ApiSamples.aProgramme;
import static org.pacewell.ApiSamples.atOnce;
import static org.pacewell.ApiSamples.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;
import org.pacewell.web.PageClient;

/** What cannot be published, retired or drafted anew is said on the page that asked. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class NextEditionTest {
    private static final String PROGRAMMES = "/api/v1/programmes/";
    private final ApiClient manager = ApiClient.riverside("manager");

    private static PageClient tom() {
        return PageClient.of("riverside", "clinician");
    }

    @Test
    void aProgrammeWithoutModulesIsNotPublishedAndItsPageSaysSo() {
        var draft = tom().submit(tom().open("/programmes/new").form().with("name", unique("Bare")));
        var path = draft.uri().getPath().replace("/outline", "");

        var refused = tom().send(tom().open(path).form("form[action$=/publication]"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).singleElement().asString().contains("module");
    }

    @Test
    void aDraftIsNotRetiredAndItsPageSaysSo() {
        var draft = tom().submit(tom().open("/programmes/new").form().with("name", unique("Early")));
        var path = draft.uri().getPath().replace("/outline", "");

        var refused = tom().send(tom().open(path + "/retirement").form());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("This edition is still a draft. Publish it first.");
    }

    @Test
    void aDraftHasNoNextEditionAndItsPageSaysSo() {
        var draft = tom().submit(tom().open("/programmes/new").form().with("name", unique("Early")));
        var path = draft.uri().getPath().replace("/outline", "");
        var publish = tom().open(path).form("form[action$=/publication]");

        var refused = tom().send(publish.to(path + "/editions"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("This edition is still a draft. Publish it first.");
    }

    @Test
    void ofManyWhoBeginTheNextEditionAtOnceOneDoes() {
        var id = aProgramme(manager, 2);
        var seen = manager.get(PROGRAMMES + id).etag();
        Callable<Integer> begin = () ->
                manager.ifMatch(seen).post(PROGRAMMES + id + "/editions", "").status();

        assertThat(atOnce(Collections.nCopies(6, begin)))
                .containsOnlyOnce(201)
                .allMatch(status -> List.of(201, 409).contains(status));
        assertThat(manager.get(PROGRAMMES + id + "/editions").each("/items", "edition"))
                .containsExactly("2", "1");
    }

    @Test
    void aProgrammeFileIsUploaded() {
        var form = tom().open("/programmes/import").form();
        var name = unique("Uploaded");
        var file = "name: %s\r\nminimumSize: 1\r\nmaximumSize: 8\r\nmodules:\r\n  - {title: One, minutes: 60}\r\n"
                .formatted(name);

        var preview = tom().upload(form, "file", "theirs.yaml", file.getBytes(StandardCharsets.UTF_8));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.h1()).contains(name);
        assertThat(tom().submit(preview.form()).main()).contains("The programme was taken in.", "Module 1: One");
        assertThat(manager.get("/api/v1/programmes?query=" + name.replace(" ", "+"))
                        .each("/items", "name"))
                .containsExactly(name);
    }
}
