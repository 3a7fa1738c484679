package org.kinbridge.newsletter.media;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.core.storage.StoredFile;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;

/** The photographs of the newsroom. */
@Boundary
public class MediaLibrary {

    /** How many octets a file may have. */
    public static final int LARGEST_FILE = PhotographIntake.LARGEST_FILE;

    private static final int LONGEST_LIST = 500;
    private static final String PHOTOGRAPH = "photograph";

    private final PhotographRecords records;
    private final PhotographUpload uploads;
    private final FileStore files;
    private final Instance<ShowsPhotographs> showing;
    private final Event<PhotographDeleted> deletions;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MediaLibrary() {
        this.records = null;
        this.uploads = null;
        this.files = null;
        this.showing = null;
        this.deletions = null;
        this.auditTrail = null;
    }

    @Inject
    MediaLibrary(
            PhotographRecords records,
            PhotographUpload uploads,
            FileStore files,
            @Any Instance<ShowsPhotographs> showing,
            Event<PhotographDeleted> deletions,
            AuditTrail auditTrail) {
        this.records = records;
        this.uploads = uploads;
        this.files = files;
        this.showing = showing;
        this.deletions = deletions;
        this.auditTrail = auditTrail;
    }

    /**
     * Takes a photograph in and returns its id. The original is not kept: it may say where it was taken. It is decoded
     * outside of any transaction, since that takes its time.
     *
     * @throws InvalidInput for the field {@code file}: empty, over 50 MB, no JPEG, PNG, WebP or TIFF, damaged, or too many
     *     pixels
     * @throws AlreadyThere if the same file was taken in before
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public UUID upload(NewPhotograph upload) {
        uploads.requireNew(upload);
        return uploads.keep(upload, PhotographIntake.read(upload.content()));
    }

    /** The photographs whose name, caption, credit or alternative text has the words: the newest 500. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public List<PhotographView> list(String words) {
        return records.page(new PhotographFilter(words, PhotographFilter.Kind.ALL, 0), LONGEST_LIST)
                .photographs();
    }

    /** One page of the photographs that fit, the newest first. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public PhotographPage find(PhotographFilter filter) {
        return records.page(filter, PhotographFilter.PAGE_SIZE);
    }

    /** @throws NotFound */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public PhotographView photograph(UUID id) {
        return records.find(id).view();
    }

    /** Says what it shows. @throws StaleVersion if somebody described it since; InvalidInput for a text over 1000 characters */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public PhotographView describe(DescribePhotograph description) {
        description.check();
        Photograph photograph = records.toChange(description.id(), description.version());
        photograph.describe(description.texts());
        return changed(photograph, "describe-photograph");
    }

    /**
     * Says what must stay in sight: the cuts are made anew and the old ones deleted. What is public stays as it was
     * published.
     *
     * @throws StaleVersion if somebody changed the photograph since
     * @throws InvalidInput for the fields {@code x} and {@code y}
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public PhotographView focus(UUID id, int version, FocalPoint point) {
        if (!point.isInside()) {
            throw new InvalidInput("x", "media.problem.focus");
        }
        Photograph photograph = records.toChange(id, version);
        byte[] largest = records.content(photograph.file(PhotographSize.PRINT)).bytes();
        photograph.focusOn(point);
        records.put(photograph, PhotographIntake.cutAnew(largest, point));
        return changed(photograph, "focus-photograph");
    }

    /**
     * Says how many people can be recognised in it.
     *
     * @throws StaleVersion if somebody changed the photograph since
     * @throws InvalidInput for the field {@code recognisable}, unless it is between 0 and 200
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public PhotographView sayWhoIsShown(UUID id, int version, int recognisable) {
        if (recognisable < 0 || recognisable > 200) {
            throw new InvalidInput("recognisable", "media.problem.recognisable");
        }
        Photograph photograph = records.toChange(id, version);
        photograph.shows(recognisable);
        return changed(photograph, "say-who-is-shown");
    }

    /**
     * Deletes a photograph for good, with the consents of those whom it shows.
     *
     * @throws StaleVersion if somebody changed it since
     * @throws Refused while it stands in a text, in an issue to come or in public
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void delete(UUID id, int version) {
        Photograph photograph = records.toChange(id, version);
        if (records.isUsed(id)) {
            throw new Refused("media.problem.used");
        }
        deletions.fire(new PhotographDeleted(id));
        records.remove(photograph);
        auditTrail.changed("delete-photograph", PHOTOGRAPH, id);
    }

    /** The bytes of one size. @throws NotFound */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public StoredFile file(UUID id, PhotographSize size) {
        return files.get(new FileId(records.find(id).file(size).fileId()));
    }

    /** Every place in which it stands, and from which it cannot be called back. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<PhotographPlace> places(UUID id) {
        List<PhotographPlace> places = new ArrayList<>();
        showing.forEach(feature -> places.addAll(feature.placesOf(id)));
        places.sort(Comparator.comparing(PhotographPlace::kind)
                .thenComparing(PhotographPlace::title)
                .thenComparing(MediaLibrary::filed)
                .thenComparing(place -> String.valueOf(place.language())));
        return places;
    }

    private static int filed(PhotographPlace place) {
        FiledNumber issue = place.issue();
        return issue == null ? 0 : issue.value();
    }

    /** What is said about the photographs that are there; those that are not are left out. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public Map<String, Map<Language, PhotographText>> texts(Collection<String> ids) {
        return records.described(known(ids)).stream()
                .collect(Collectors.toMap(
                        photograph -> photograph.id().toString(), photograph -> Map.copyOf(photograph.texts())));
    }

    /** The photographs for a rendition, by id; those that are not there are left out. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public Map<String, PrintablePhotograph> printable(Collection<String> ids) {
        Map<String, PrintablePhotograph> printable = new HashMap<>();
        for (Photograph photograph : records.all(known(ids))) {
            printable.put(
                    photograph.id().toString(),
                    new PrintablePhotograph(
                            contents(photograph, PhotographSize.whole()),
                            contents(photograph, PhotographSize.cuts()),
                            Map.copyOf(photograph.texts())));
        }
        return printable;
    }

    private List<SizedPicture> contents(Photograph photograph, List<PhotographSize> sizes) {
        return photograph.files(sizes).stream().map(records::content).toList();
    }

    private PhotographView changed(Photograph photograph, String action) {
        records.changed(photograph);
        auditTrail.changed(action, PHOTOGRAPH, photograph.id());
        return photograph.view();
    }

    private static List<UUID> known(Collection<String> ids) {
        return ids.stream()
                .filter(id -> id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .distinct()
                .toList();
    }
}
