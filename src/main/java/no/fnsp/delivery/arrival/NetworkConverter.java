package no.fnsp.delivery.arrival;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the networks of {@code fnsp.proxies.trusted}; what is none stops the start with the words that are wrong. */
@Component
@ConfigurationPropertiesBinding
class NetworkConverter implements Converter<String, Proxies.Network> {

    @Override
    public Proxies.Network convert(String written) {
        return Proxies.Network.of(written);
    }
}
