package vn.caunoi.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret behind the public numbers of dossiers (mã che). A dossier keeps its public number for
 * ever; its code would tell the day and the order of its receipt.
 */
@Repository
class Mask {

    /** In SQL over a standing named l. */
    static final String NUMBER =
            "left(encode(sha256(cast(:secret as bytea) || int8send(l.dossier)), 'hex'), 16)";

    private final JdbcClient jdbc;

    Mask(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Drawn when it is asked for the first time. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    byte[] secret() {
        jdbc.sql(
                        """
                        insert into statistics.mask (secret)
                        values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
                        on conflict do nothing
                        """)
                .update();
        return jdbc.sql("select secret from statistics.mask").query(byte[].class).single();
    }
}
