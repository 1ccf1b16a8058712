package org.hjemvej.cases;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/** Hears each statement that Hibernate sends, of whichever thread, while somebody listens. */
@PersistenceUnitExtension
@ApplicationScoped
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1;
    private static final AtomicReference<@Nullable Queue<String>> HEARD = new AtomicReference<>();

    @Override
    public String inspect(String sql) {
        Queue<String> heard = HEARD.get();
        if (heard != null) {
            heard.add(sql);
        }
        return sql;
    }

    /** What is sent while this is done. */
    static List<String> during(Runnable done) {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        HEARD.set(heard);
        try {
            done.run();
        } finally {
            HEARD.set(null);
        }
        return List.copyOf(heard);
    }
}
