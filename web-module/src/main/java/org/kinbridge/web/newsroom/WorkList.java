package org.kinbridge.web.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.VersionStatus;
import org.kinbridge.newsletter.article.WorkRow;
import org.kinbridge.newsletter.article.WorkSearch;
import org.kinbridge.newsletter.article.Works;
import org.omnifaces.util.Faces;

/** All works; what is searched, filtered and sorted stands in the address. */
@Named
@ViewScoped
public class WorkList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Works works;

    private String wanted = "";
    private String kind = "";
    private String language = "";
    private String status = "";
    private String share = "";
    private String order = "";

    @Nullable
    private transient List<WorkRow> rows;

    @PostConstruct
    void readAddress() {
        wanted = parameter("words");
        kind = parameter("kind");
        language = parameter("language");
        status = parameter("status");
        share = parameter("share");
        order = parameter("order");
    }

    /** Goes to the address that shows what was asked for. */
    public String show() {
        return "/desk/newsroom?faces-redirect=true" + pair("words", wanted) + pair("kind", kind)
                + pair("language", language) + pair("status", status) + pair("share", share)
                + pair("order", order);
    }

    public List<WorkRow> getRows() {
        if (rows == null) {
            rows = works.list(new WorkSearch(
                    wanted,
                    orNull(PieceKind.values(), kind),
                    Language.ofTag(language).orElse(null),
                    orNull(VersionStatus.values(), status),
                    orNull(WorkSearch.Share.values(), share),
                    Optional.ofNullable(orNull(WorkSearch.Order.values(), order))
                            .orElse(WorkSearch.Order.NEWEST)));
        }
        return rows;
    }

    /** Whether the list is empty because of what was asked for. */
    public boolean isNarrowed() {
        return !(wanted + kind + language + status + share).isEmpty();
    }

    private static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    private static String pair(String name, String value) {
        return value.isBlank() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static <T extends Enum<T>> @Nullable T orNull(T[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public PieceKind[] getKinds() {
        return PieceKind.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public VersionStatus[] getStatuses() {
        return VersionStatus.values();
    }

    public WorkSearch.Share[] getShares() {
        return WorkSearch.Share.values();
    }

    public WorkSearch.Order[] getOrders() {
        return WorkSearch.Order.values();
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = Objects.requireNonNullElse(kind, "");
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = Objects.requireNonNullElse(language, "");
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = Objects.requireNonNullElse(status, "");
    }

    public String getShare() {
        return share;
    }

    public void setShare(@Nullable String share) {
        this.share = Objects.requireNonNullElse(share, "");
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
