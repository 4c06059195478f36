package no.fnsp.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeskAdviceTest {

    @Test
    void the_log_does_not_tell_the_link_that_a_professional_was_sent() {
        assertThat(DeskAdvice.told("/approval/019ad0.c2lnbmF0dXI/answer")).isEqualTo("/approval/…/answer");
        assertThat(DeskAdvice.told("/desk/sites/helse-bergen.no/tasks")).isEqualTo("/desk/sites/helse-bergen.no/tasks");
    }
}
