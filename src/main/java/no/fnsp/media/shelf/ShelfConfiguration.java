package no.fnsp.media.shelf;

import java.net.URI;
import no.fnsp.store.DataDirectory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Settings.class)
class ShelfConfiguration {

    /** Beside the database, unless a bucket is named. */
    @Bean
    Store mediaStore(DataDirectory data, S3Settings s3) {
        String bucket = s3.bucket();
        return bucket == null || bucket.isBlank()
                ? new FolderStore(data.resolve("media"))
                : new S3Store(client(s3), bucket);
    }

    static S3Client client(S3Settings settings) {
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region() == null ? "eu-north-1" : settings.region()))
                .forcePathStyle(settings.pathStyle())
                // Amazon's newer checksums are not known to every store; what lies there is named by its own hash.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (settings.endpoint() != null) {
            client.endpointOverride(URI.create(settings.endpoint()));
        }
        if (settings.accessKey() != null && settings.secretKey() != null) {
            client.credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
        }
        return client.build();
    }
}
