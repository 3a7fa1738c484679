package org.kinbridge.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address from which a request comes. The header {@code X-Forwarded-For} is believed only if it was added
 * by one of the proxies listed in {@code kinbridge.trusted-proxies} (addresses, parted by commas): anybody can send it.
 */
@ApplicationScoped
public class ClientAddress {

    private static final String HEADER = "X-Forwarded-For";

    private final Set<String> trusted;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ClientAddress() {
        this.trusted = Set.of();
    }

    @Inject
    ClientAddress(@ConfigProperty(name = "kinbridge.trusted-proxies") Optional<String> trusted) {
        this.trusted = Arrays.stream(trusted.orElse("").split(","))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public String of(HttpServletRequest request) {
        String forwarded = String.join(",", Collections.list(request.getHeaders(HEADER)));
        return network(nearestUntrusted(request.getRemoteAddr(), forwarded));
    }

    /** Walks from the nearest to the farthest and stops at the first that is not a proxy of ours. */
    String nearestUntrusted(String remote, String forwarded) {
        List<String> hops = Arrays.stream(forwarded.split(","))
                .map(String::strip)
                .filter(hop -> !hop.isEmpty())
                .toList();
        String address = remote;
        for (int i = hops.size() - 1; i >= 0 && trusted.contains(address); i--) {
            address = hops.get(i);
        }
        return address;
    }

    /** One household has a whole IPv6 network of 64 bits: its first four groups stand for all its addresses. */
    static String network(String address) {
        if (!address.contains(":") || address.contains(".")) {
            return address;
        }
        String withoutZone = address.split("%", 2)[0];
        String[] halves = withoutZone.split("::", 2);
        List<String> head = groups(halves[0]);
        List<String> tail = halves.length < 2 ? List.of() : groups(halves[1]);
        List<String> all = new ArrayList<>(head);
        all.addAll(Collections.nCopies(Math.max(0, 8 - head.size() - tail.size()), "0"));
        all.addAll(tail);
        return all.stream()
                        .limit(4)
                        .map(group -> group.replaceFirst("^0+(?=.)", ""))
                        .collect(Collectors.joining(":")) + "::/64";
    }

    private static List<String> groups(String part) {
        return part.isEmpty() ? List.of() : List.of(part.split(":"));
    }
}
