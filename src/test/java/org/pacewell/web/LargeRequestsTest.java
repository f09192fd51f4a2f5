package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.local.LocalServices;

/** Whoever sends too much gets an answer, and not a broken line. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class LargeRequestsTest {
    private static final int TOO_MUCH = 12 * 1024 * 1024;

    @Test
    void aLargeFileIsAnsweredWithAPageThatSaysTheLimit() {
        var morag = PageClient.of("riverside", "coordinator");
        var form = morag.open("/programmes/import").form();

        var page = morag.upload(form, "file", "large.yaml", new byte[TOO_MUCH]);
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.h1()).isEqualTo("That is too large");
        assertThat(page.main()).contains("at most 2 MB", "Nothing was saved.");
        assertThat(morag.open("/programmes/import").status()).isEqualTo(200);
    }

    @Test
    void aProgramGetsAProblem() {
        var answer = ApiClient.riverside("coordinator").post("/api/v1/topics", Map.of("title", "x".repeat(TOO_MUCH)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/type")).isEqualTo("urn:pacewell:TooLarge");
    }
}
