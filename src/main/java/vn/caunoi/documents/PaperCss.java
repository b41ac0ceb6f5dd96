package vn.caunoi.documents;

import java.util.Locale;

/** How a paper looks in print, from the sizes of its style pack. */
record PaperCss(StylePack style, Paper paper) {

    String text() {
        Layout on = style.on(paper.size());
        return page(on) + head(on) + body(on) + end(on);
    }

    private String page(Layout on) {
        return """
               @page { size: %smm %smm; margin: %smm %smm %smm %smm;
                 @top-center { content: counter(page); font: %spt Tinos; vertical-align: bottom; padding-bottom: 2mm; }
                 @bottom-left { content: "%s"; font: italic %spt Tinos; vertical-align: top; padding-top: 2mm; } }
               @page:first { @top-center { content: ""; } }
               body { font: %spt/%s Tinos; margin: 0; color: #000; word-wrap: break-word; }
               p, h1, h2, ol, table { margin: 0; padding: 0; font-size: inherit; font-weight: normal; }
               """
                .formatted(
                        paper.size().width(),
                        paper.size().height(),
                        number(on.top()),
                        number(on.right()),
                        number(on.bottom()),
                        number(on.left()),
                        number(on.pageNumber()),
                        quoted(paper.imprint()),
                        number(on.note() - 1),
                        number(on.body()),
                        between(on));
    }

    /** The height of a line of the body. */
    private String between(Layout on) {
        int leading = on.leading(paper.leading());
        return leading == 0 ? number(on.spacing()) : leading + "pt";
    }

    private String head(Layout on) {
        return """
               .head { line-height: 1.15; text-align: center; }
               .issuer { display: inline-block; vertical-align: top; width: %1$s%%; }
               .motto { display: inline-block; vertical-align: top; width: %2$s%%; }
               .superior { font-size: %3$spt; text-transform: uppercase; }
               .by { font-size: %3$spt; font-weight: bold; text-transform: uppercase; }
               .line { border-top: 0.6pt solid #000; width: 30%%; margin: 3pt auto 0; }
               .nation { font-size: %4$spt; font-weight: bold; white-space: nowrap; }
               .words { font-size: %5$spt; font-weight: bold; }
               .motto span { border-bottom: 0.6pt solid #000; padding-bottom: 1pt; }
               .number { font-size: %6$spt; margin-top: 4pt; }
               .place { font-size: %7$spt; font-style: italic; margin-top: 4pt; }
               .title { text-align: center; margin: 4mm 0 3mm; line-height: 1.15; }
               h1 { font-size: %8$spt; font-weight: bold; }
               .subject { font-size: %9$spt; font-weight: bold; }
               .addressees { text-align: center; margin-bottom: 2mm; }
               """
                .formatted(
                        number(on.issuerShare()),
                        number(100 - on.issuerShare()),
                        number(on.issuer()),
                        number(on.nation()),
                        number(on.motto()),
                        number(on.number()),
                        number(on.place()),
                        number(on.title()),
                        number(on.subject()));
    }

    private static String body(Layout on) {
        return """
               .paragraph { text-align: justify; text-indent: %1$smm; margin-bottom: 4pt; }
               .field, li { margin-bottom: 1.5pt; }
               h2 { font-weight: bold; margin: 4pt 0 2pt; page-break-after: avoid; }
               ol { padding-left: 7mm; margin-bottom: 3pt; }
               .note { font-size: %2$spt; font-style: italic; margin-bottom: 3pt; }
               .qr { float: right; width: 26mm; height: 26mm; margin: -1mm -1mm 0 2mm; }
               table { clear: right; width: 100%%; border-collapse: collapse; margin: 3pt 0 5pt; table-layout: fixed;
                 -fs-table-paginate: paginate; line-height: 1.1; }
               th, td { border: 0.5pt solid #000; padding: 2pt 3pt; vertical-align: top; text-align: left; }
               th, .centred { text-align: center; }
               th { font-weight: bold; }
               tr { page-break-inside: avoid; }
               .new-page { page-break-before: always; }
               .card { text-align: center; vertical-align: middle; border: 0.5pt dashed #000; padding: 3mm; }
               .card p { margin-bottom: 3pt; }
               .card .first { font-weight: bold; }
               """
                .formatted(number(on.indent()), number(on.note()));
    }

    private String end(Layout on) {
        return """
               .together { page-break-inside: avoid; }
               .end { margin-top: 4mm; page-break-inside: avoid; line-height: 1.15; }
               .cell { display: inline-block; vertical-align: top; text-align: center; }
               .capacity { font-weight: bold; text-transform: uppercase; }
               .office { font-weight: %5$s; text-transform: uppercase; }
               .hint { font-style: italic; font-size: %1$spt; }
               .signer { font-weight: bold; margin-top: %2$smm; }
               .recipients { text-align: left; font-size: %3$spt; }
               .recipients .label { font-size: %4$spt; %6$s }
               """
                .formatted(
                        number(on.note()),
                        number(on.signing()),
                        number(on.recipients()),
                        number(on.recipientsHead()),
                        style.officeBold() ? "bold" : "normal",
                        style.recipientsUnderlined()
                                ? "text-decoration: underline;"
                                : "font-weight: bold; font-style: italic;");
    }

    private static String quoted(String text) {
        return text.replaceAll("[\\\\\"<\\n]", " ");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
