package cn.yanxing.kit.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes the suite's ids: UUIDv7, so that they are ordered by time and lists are paged by id. */
@ApplicationScoped
public class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    public UUID next() {
        return GENERATOR.generate();
    }
}
