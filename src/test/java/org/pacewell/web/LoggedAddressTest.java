package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No key of an address stands in the log; what is needed to find a mistake does. */
class LoggedAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/calendar/Zk3vWq0pX9sLr2TbYc7NhD4mJ8aGfE1u.ics, /calendar/…",
        "/check-in/AAAAAAAAAAAAAAAAAAAAAA, /check-in/…",
        "/calendar, /calendar",
        "/api/v1/sessions/01890a5d-ac96-774b-bcce-b302099a8057/register, /api/v1/sessions/01890a5d-ac96-774b-bcce-b302099a8057/register",
        "/sessions/01890a5d-ac96-774b-bcce-b302099a8057, /sessions/01890a5d-ac96-774b-bcce-b302099a8057",
        "/my-calendar/replacement, /my-calendar/replacement",
    })
    void aKeyIsLeftOut(String path, String logged) {
        assertThat(LoggedAddress.of(path)).isEqualTo(logged);
    }
}
