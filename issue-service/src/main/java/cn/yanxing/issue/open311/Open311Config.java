package cn.yanxing.issue.open311;

import cn.yanxing.contracts.IssueEvent.Source;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may post through Open311, and which cases the public sees. */
@ConfigMapping(prefix = "yanxing.open311")
public interface Open311Config {

    /** Where the gateway shows this door to the world; the discovery document names it. */
    @WithDefault("/open311")
    String publicPath();

    /** The programs that may post, by a name of ours. One without keys cannot. */
    Map<String, Client> clients();

    /** The catalogue items that are not {@code REALTIME}. */
    Map<String, ServiceType> serviceTypes();

    /**
     * Whose reports the public sees. What residents told the hotline or the district itself was not said in public,
     * and an older system's past may hold anything.
     */
    @WithDefault("OPEN311,INSPECTOR,GRID_WORKER,VOLUNTEER")
    List<Source> publicSources();

    /** A program of somebody else's. */
    interface Client {

        /** SHA-256 of its keys, in hex: two while one is being changed. The keys themselves are not known here. */
        Optional<List<String>> keyHashes();
    }
}
