package vn.caunoi.publishing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.files.FileId;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.Sections;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Choice;

/** Lays out the page on which a piece is written. */
@Component
class EditPages {

    private final Sections sections;
    private final Uploads uploads;
    private final Colleagues colleagues;

    EditPages(Sections sections, Uploads uploads, Colleagues colleagues) {
        this.sections = sections;
        this.uploads = uploads;
        this.colleagues = colleagues;
    }

    ModelAndView of(Manuscript manuscript, CopyForm form, Site site, Officer officer) {
        Copy copy = form.copy();
        var addresses = new OfficeAddresses(site.id());
        return new ModelAndView("publishing/writing/edit")
                .addObject("manuscript", manuscript)
                .addObject("version", manuscript.version())
                .addObject("form", form)
                .addObject("choices", choices(manuscript, site, officer))
                .addObject("html", addresses.inOffice(copy.body().html()))
                .addObject("picture", picture(copy, addresses))
                .addObject("hosts", String.join(" ", site.outboundHosts()))
                .addObject("isArticle", manuscript.kind() == Incoming.Kind.ARTICLE);
    }

    /** Instead of the form, while somebody else has the text open. */
    ModelAndView taken(Manuscript manuscript) {
        Manuscript.Lock lock = Objects.requireNonNull(manuscript.lock());
        ModelAndView page =
                new ModelAndView("publishing/writing/taken")
                        .addObject("manuscript", manuscript)
                        .addObject("holder", colleagues.name(lock.person()))
                        .addObject("since", lock.at());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    boolean mayWriteIn(long section, Manuscript manuscript, Site site, Officer officer) {
        boolean ofThisSite = sections.of(site.id()).stream().anyMatch(each -> each.id() == section);
        boolean unchanged = manuscript.section() != null && manuscript.section() == section;
        return ofThisSite && (unchanged || mayWriteIn(section, site, officer));
    }

    private static boolean mayWriteIn(long section, Site site, Officer officer) {
        return officer.may(PublishingRight.WRITE, site.unit().value(), section);
    }

    private List<Choice> choices(Manuscript manuscript, Site site, Officer officer) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "– Chọn chuyên mục –"));
        for (Section section : sections.of(site.id())) {
            if (mayWriteIn(section.id(), manuscript, site, officer)) {
                choices.add(Choice.of(Long.toString(section.id()), section.name()));
            }
        }
        return choices;
    }

    private @Nullable String picture(Copy copy, OfficeAddresses addresses) {
        return Optional.ofNullable(copy.picture())
                .map(Copy.Illustration::file)
                .filter(file -> uploads.find(addresses.site(), file).isPresent())
                .map(file -> address(file, addresses))
                .orElse(null);
    }

    private String address(FileId file, OfficeAddresses addresses) {
        return addresses.picture(file.value(), uploads.ordinaryWidth(file));
    }
}
