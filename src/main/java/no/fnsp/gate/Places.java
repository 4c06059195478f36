package no.fnsp.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.text.BlockId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which remark a row of this room is about: its columns remark, chapter, block and said. */
final class Places {

    private Places() {}

    static Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                row.getString("remark"),
                new Where(id(row.getString("chapter")), id(row.getString("block"))),
                List.of((String[]) row.getArray("said").getArray()));
    }

    private static @Nullable BlockId id(@Nullable String value) {
        return value == null ? null : new BlockId(value);
    }

    static JdbcClient.StatementSpec params(JdbcClient.StatementSpec statement, Identity remark) {
        return statement
                .param("remark", remark.check())
                .param("chapter", value(remark.where().chapter()))
                .param("block", value(remark.where().block()))
                .param("said", remark.values().toArray(String[]::new));
    }

    private static @Nullable String value(@Nullable BlockId id) {
        return id == null ? null : id.value();
    }

    /** For the journal. */
    static Map<String, Object> detail(Identity remark) {
        var detail = new HashMap<String, Object>();
        detail.put("remark", remark.check());
        BlockId chapter = remark.where().chapter();
        BlockId block = remark.where().block();
        if (chapter != null) {
            detail.put("chapter", chapter.value());
        }
        if (block != null) {
            detail.put("block", block.value());
        }
        return detail;
    }
}
