package no.fnsp.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {
    @Test
    void every_test_gets_a_database_of_its_own() {
        assertThat(JdbcClient.create(TestDatabase.fresh())
                        .sql("select 1")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
