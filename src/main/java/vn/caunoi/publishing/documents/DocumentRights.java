package vn.caunoi.publishing.documents;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Who may use the addresses of the library. */
@Component
class DocumentRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                DocumentController.ADDRESS,
                                DocumentController.ADDRESS + "/{slug:[a-z0-9-]+}",
                                DocumentFeedController.ADDRESS,
                                DocumentFileController.PUBLIC),
                        Route.read(
                                PublishingRight.KEEP_DOCUMENTS,
                                DocumentDeskController.ADDRESS,
                                DocumentDeskController.ONE,
                                NewDocumentController.ADDRESS,
                                DocumentImportController.ADDRESS,
                                DocumentExportController.ADDRESS,
                                DocumentFileController.OFFICE),
                        Route.sent(
                                PublishingRight.KEEP_DOCUMENTS,
                                DocumentDeskController.ONE,
                                NewDocumentController.ADDRESS,
                                PublicationController.PUBLISH,
                                PublicationController.WITHDRAW,
                                DocumentImportController.ADDRESS))
                .flatMap(routes -> routes);
    }
}
