package org.kinbridge.web.cases.documents;

import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.attachment.AttachmentKind;
import org.kinbridge.cases.attachment.AttachmentLook;
import org.kinbridge.cases.attachment.AttachmentView;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.Words;

/** How the pages of documents speak of them. */
@Named("documentWords")
@RequestScoped
public class DocumentWords {

    private static final double KILOBYTE = 1024;

    @Inject
    private Words words;

    @Inject
    private Interface userInterface;

    @Inject
    private StaffNames staffNames;

    public List<SelectItem> getKinds() {
        return Arrays.stream(AttachmentKind.values())
                .map(kind -> new SelectItem(kind, words.constant("documents.kind", kind)))
                .toList();
    }

    /** What kind of file it is and how large, as {@code PDF, 1.2 MB}. */
    public String file(AttachmentView document) {
        boolean large = document.size() >= KILOBYTE * KILOBYTE;
        NumberFormat number = NumberFormat.getInstance(userInterface.locale());
        number.setMaximumFractionDigits(large ? 1 : 0);
        String size = number.format(Math.max(1, document.size() / (large ? KILOBYTE * KILOBYTE : KILOBYTE)));
        return words.of(
                large ? "documents.size.megabytes" : "documents.size.kilobytes",
                words.constant("documents.file", document.fileKind()),
                size);
    }

    public String addedBy(AttachmentView document) {
        return staffNames.of(document.addedBy());
    }

    /** The name of who looked; the audit trail knows the account only. */
    public String who(AttachmentLook look) {
        try {
            return staffNames.of(new AccountId(UUID.fromString(look.who())));
        } catch (IllegalArgumentException noAccount) {
            return look.who();
        }
    }
}
