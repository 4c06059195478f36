package no.fnsp.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.media.Asset;
import no.fnsp.media.AssetFile;
import no.fnsp.media.Items;
import no.fnsp.media.Lending;
import no.fnsp.media.Picture;
import no.fnsp.media.PictureAddress;
import no.fnsp.media.Stored;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures and files that readers may not see, for those who look after them. Nothing on the way keeps them. */
@Controller
class ViewController {

    private final Lookup lookup;
    private final Items items;
    private final Lending lending;

    ViewController(Lookup lookup, Items items, Lending lending) {
        this.lookup = lookup;
        this.items = items;
        this.lending = lending;
    }

    /** One size of the picture as it is now: {@code 4x3-320.jpg}. */
    @GetMapping("/desk/sites/{site}/media/{asset}/view/{file}")
    ResponseEntity<Resource> size(
            Desk desk, @PathVariable String site, @PathVariable UUID asset, @PathVariable String file)
            throws IOException {
        Optional<PictureAddress> address = PictureAddress.of(asset, "", file);
        Optional<Picture> picture = address.flatMap(asked -> lookup.item(desk, site, asset)
                .map(Held::item)
                .filter(item -> item.asset().kind() == Asset.Kind.PICTURE)
                .map(item -> new Picture(item, asked.ratio()))
                .filter(found -> found.widths().contains(asked.width())));
        if (picture.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Stored stored = lending.preview(
                picture.get(), address.get().width(), address.get().format());
        return answer(stored, address.get().format().mime(), ContentDisposition.inline());
    }

    /** One file as it is kept, whichever of them. */
    @GetMapping("/desk/sites/{site}/media/{asset}/files/{number}")
    ResponseEntity<Resource> file(
            Desk desk, @PathVariable String site, @PathVariable UUID asset, @PathVariable int number)
            throws IOException {
        Optional<AssetFile> file = lookup.item(desk, site, asset)
                .flatMap(held -> items.files(asset).stream()
                        .filter(one -> one.number() == number)
                        .findFirst());
        return file.isEmpty()
                ? ResponseEntity.notFound().build()
                : answer(
                        lending.kept(file.get()),
                        file.get().type().mime(),
                        ContentDisposition.attachment().filename(file.get().name(), StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Resource> answer(Stored stored, String mime, ContentDisposition.Builder disposition)
            throws IOException {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, mime)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentLength(stored.bytes())
                .body(new InputStreamResource(stored.open()));
    }
}
