package no.fnsp.media.check;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckConfiguration {

    /** @param clamav host and port of a ClamAV daemon; empty where none is asked */
    @Bean
    Scanner virusScanner(@Value("${fnsp.media.clamav:}") String clamav) {
        if (clamav.isBlank()) {
            return file -> Scanner.Verdict.CLEAN;
        }
        URI address = URI.create("tcp://" + clamav.strip());
        if (address.getHost() == null || address.getPort() < 1) {
            throw new IllegalStateException("fnsp.media.clamav is written as host:port, as in clamav.example.no:3310");
        }
        return new Clamav(address.getHost(), address.getPort());
    }
}
