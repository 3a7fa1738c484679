package org.kinbridge.newsletter.media;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.core.storage.StoredFile;
import org.kinbridge.core.text.Language;

/** The photographs of the newsroom. */
@Boundary
public class MediaLibrary {

    private static final int LONGEST_TEXT = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    private final FileStore files;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MediaLibrary() {
        this.files = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    MediaLibrary(FileStore files, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.files = files;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes a photograph in and returns its id. The original is not kept: it may say where it was taken.
     *
     * @throws InvalidInput for the field {@code file}: empty, over 25 MB, no JPEG or PNG, damaged, or too many pixels
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public UUID upload(NewPhotograph upload) {
        Map<PhotographSize, SizedPicture> sizes = PhotographIntake.read(upload.content());
        Photograph photograph =
                new Photograph(shownName(upload.fileName()), caller.staff().name(), clock.instant());
        sizes.forEach((size, picture) -> {
            FileId file = files.put(picture.bytes(), SizedPicture.CONTENT_TYPE);
            photograph.keep(size, new PhotographFile(file.value(), picture.width(), picture.height()));
        });
        entityManager.persist(photograph);
        auditTrail.changed("upload-photograph", "photograph", photograph.id());
        return photograph.id();
    }

    /** The photographs whose name, caption or credit has the words, newest first. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public List<PhotographView> list(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return entityManager
                .createQuery("select p from Photograph p order by p.uploadedAt desc", Photograph.class)
                .getResultStream()
                .map(Photograph::view)
                .filter(view -> mentions(view, wanted))
                .toList();
    }

    /** @throws NotFound */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public PhotographView photograph(UUID id) {
        return find(id).view();
    }

    /** Says what it shows. @throws StaleVersion if somebody described it since; InvalidInput for a text over 1000 characters */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public PhotographView describe(DescribePhotograph description) {
        validate(description);
        Photograph photograph = entityManager.find(Photograph.class, description.id(), LockModeType.PESSIMISTIC_WRITE);
        if (photograph == null) {
            throw new NotFound();
        }
        if (photograph.version() != description.version()) {
            throw new StaleVersion();
        }
        photograph.describe(description.texts());
        entityManager.lock(photograph, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        auditTrail.changed("describe-photograph", "photograph", description.id());
        entityManager.flush();
        return photograph.view();
    }

    /** The bytes of one size. @throws NotFound */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public StoredFile file(UUID id, PhotographSize size) {
        return files.get(new FileId(find(id).file(size).fileId()));
    }

    /** What is said about the photographs that are there; those that are not are left out. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public Map<String, Map<Language, PhotographText>> texts(Collection<String> ids) {
        return photographs(ids).stream()
                .collect(Collectors.toMap(
                        photograph -> photograph.id().toString(), photograph -> Map.copyOf(photograph.texts())));
    }

    /** The photographs for a rendition, by id; those that are not there are left out. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public Map<String, PrintablePhotograph> printable(Collection<String> ids) {
        Map<String, PrintablePhotograph> printable = new HashMap<>();
        for (Photograph photograph : photographs(ids)) {
            PhotographFile file = photograph.file(PhotographSize.WIDE);
            SizedPicture picture =
                    new SizedPicture(files.get(new FileId(file.fileId())).content(), file.width(), file.height());
            printable.put(photograph.id().toString(), new PrintablePhotograph(picture, Map.copyOf(photograph.texts())));
        }
        return printable;
    }

    private List<Photograph> photographs(Collection<String> ids) {
        List<UUID> known = ids.stream()
                .filter(MediaLibrary::isId)
                .map(UUID::fromString)
                .distinct()
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select p from Photograph p where p.id in :ids", Photograph.class)
                .setParameter("ids", known)
                .getResultList();
    }

    private Photograph find(UUID id) {
        Photograph photograph = entityManager.find(Photograph.class, id);
        if (photograph == null) {
            throw new NotFound();
        }
        return photograph;
    }

    private static boolean isId(String id) {
        return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    private static boolean mentions(PhotographView view, String words) {
        String all = view.name() + " " + view.texts().values();
        return all.toLowerCase(Locale.ROOT).contains(words);
    }

    private static String shownName(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String printable = last.replaceAll("\\p{Cntrl}", "").strip();
        return printable.length() > 100 ? printable.substring(0, 100) : printable;
    }

    private static void validate(DescribePhotograph description) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        description.texts().forEach((language, text) -> errors.rejectIf(
                        text.caption().length() > LONGEST_TEXT,
                        language.tag() + ".caption",
                        "newsroom.problem.tooLong",
                        LONGEST_TEXT)
                .rejectIf(
                        text.credit().length() > LONGEST_TEXT,
                        language.tag() + ".credit",
                        "newsroom.problem.tooLong",
                        LONGEST_TEXT)
                .rejectIf(
                        text.alternativeText().length() > LONGEST_TEXT,
                        language.tag() + ".alternativeText",
                        "newsroom.problem.tooLong",
                        LONGEST_TEXT));
        errors.throwIfAny();
    }
}
