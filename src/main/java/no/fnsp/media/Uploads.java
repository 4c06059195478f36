package no.fnsp.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.media.check.Scanner;
import org.springframework.stereotype.Component;

/** Takes in what people hand in. What is refused leaves nothing behind, and nothing that was there before is touched. */
@Component
public class Uploads {

    private final Items items;
    private final FileHistory history;
    private final Intake intake;
    private final Scanner scanner;
    private final Limits limits;

    Uploads(Items items, FileHistory history, Intake intake, Scanner scanner, Limits limits) {
        this.items = items;
        this.history = history;
        this.intake = intake;
        this.scanner = scanner;
        this.limits = limits;
    }

    /**
     * Makes an asset of a file. Readers see it when somebody has described it.
     *
     * @param name as its sender calls it; told, never believed
     * @throws IOException when the sender stops half-way, or there is nowhere to keep it
     */
    public Received receive(Permit permit, UUID site, String name, InputStream content, Instant at) throws IOException {
        permit.mustAllow(Right.EDIT, site);
        Optional<Spool> spooled = Spool.of(content, limits.most());
        if (spooled.isEmpty()) {
            return tooLarge();
        }
        try (Spool spool = spooled.get()) {
            Optional<Asset> before = items.made(site, spool.sha256());
            if (before.isPresent()) {
                return new Received.SameAsBefore(before.get());
            }
            return switch (taken(spool, name)) {
                case Intake.Taken.No no -> new Received.Refused(no.why());
                case Intake.Taken.In in -> open(permit, site, name, in, at);
            };
        }
    }

    private Received open(Permit permit, UUID site, String name, Intake.Taken.In in, Instant at) {
        var asset = new Asset(UUID.randomUUID(), site, in.type().kind(), at);
        AssetFile first = in.file(1, name, at);
        history.open(permit, asset, first);
        return new Received.Kept(asset, first, mismatch(name, in));
    }

    /** Puts another file in the place of the one that is shown; the one before stays for those who ask what was shown then. */
    public Received replace(Permit permit, Asset asset, String name, InputStream content, Instant at)
            throws IOException {
        permit.mustAllow(Right.PUBLISH, asset.site(), asset.id());
        Optional<Spool> spooled = Spool.of(content, limits.most());
        if (spooled.isEmpty()) {
            return tooLarge();
        }
        try (Spool spool = spooled.get()) {
            AssetFile now = items.at(asset.id(), at).orElseThrow().file();
            if (now.received().equals(spool.sha256())) {
                return new Received.SameAsBefore(asset);
            }
            return switch (taken(spool, name)) {
                case Intake.Taken.No no -> new Received.Refused(no.why());
                case Intake.Taken.In in
                when in.type().kind() != asset.kind() -> new Received.Refused(new Refusal.OtherKind(asset.kind()));
                case Intake.Taken.In in -> replace(permit, asset, now, name, in, at);
            };
        }
    }

    private Received replace(Permit permit, Asset asset, AssetFile now, String name, Intake.Taken.In in, Instant at) {
        AssetFile next = in.file(items.files(asset.id()).getFirst().number() + 1, name, at);
        return history.replace(permit, asset, now, next)
                ? new Received.Kept(asset, next, mismatch(name, in))
                : new Received.Overtaken(asset);
    }

    private Intake.Taken taken(Spool spool, String name) throws IOException {
        if (spool.bytes() == 0) {
            return new Intake.Taken.No(new Refusal.Empty());
        }
        return switch (scanner.scan(spool.file())) {
            case CLEAN -> intake.take(spool, name);
            case INFECTED -> new Intake.Taken.No(new Refusal.Infected());
            case UNKNOWN -> new Intake.Taken.No(new Refusal.NotScanned());
        };
    }

    private Received tooLarge() {
        return new Received.Refused(new Refusal.TooLarge(Asset.Kind.DOCUMENT, limits.most()));
    }

    private static Optional<FileType> mismatch(String name, Intake.Taken.In in) {
        return FileType.ofName(name).filter(said -> said != in.cameAs());
    }
}
