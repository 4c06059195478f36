package no.fnsp.media.shelf;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code fnsp.media.s3.*}: where the files lie when not in a folder.
 *
 * @param bucket empty: in a folder
 * @param endpoint the address of a store that is not Amazon's own
 * @param accessKey empty: as the machine itself is known to the store
 * @param pathStyle the bucket stands in the path of addresses, not in the host: most stores but Amazon's want it
 */
@ConfigurationProperties("fnsp.media.s3")
record S3Settings(
        @Nullable String bucket,
        @Nullable String endpoint,
        @Nullable String region,
        @Nullable String accessKey,
        @Nullable String secretKey,
        boolean pathStyle) {}
