package vn.caunoi.dossiers.imports;

/**
 * A log of events as a municipality keeps it (nhật ký sự kiện): invented, five permits in nine
 * rows: one early, one on time, one late, one open in time, one open and overdue.
 */
final class Log {

    static final String TEXT =
            """
            case:channel,case:concept:name,case:deadline,case:department,case:enddate,case:enddate_planned,case:startdate,concept:name,org:resource,time:timestamp
            Internet,case-1,2011-12-06 20:41:31.788000+01:00,General,2011-10-18 13:56:55.943000+02:00,2011-12-06 13:41:31+01:00,2011-10-11 13:42:22.688000+02:00,Confirmation of receipt,Resource21,2011-10-11 13:45:40.276000+02:00
            Internet,case-1,2011-12-06 20:41:31.788000+01:00,General,2011-10-18 13:56:55.943000+02:00,2011-12-06 13:41:31+01:00,2011-10-11 13:42:22.688000+02:00,Check,Resource10,2011-10-12 08:26:25.398000+02:00
            Desk,case-2,2011-11-22 01:06:40+01:00,General,2011-11-21 23:56:55.943000+01:00,,2011-10-11 01:06:40.020000+02:00,Confirmation of receipt,Resource30,2011-10-18 13:46:39.679000+02:00
            Post,case-3,2011-11-22 01:06:40+01:00,Experts,2011-11-23 09:00:00+01:00,,2011-10-11 01:06:40.020000+02:00,Confirmation of receipt,Resource30,2011-10-18 13:46:39.679000+02:00
            Internet,case-4,2012-02-22 01:06:40+01:00,General,,,2012-01-11 01:06:40.020000+01:00,Confirmation of receipt,Resource30,2012-01-12 13:46:39.679000+01:00
            Internet,case-4,2012-02-22 01:06:40+01:00,General,,,2012-01-11 01:06:40.020000+01:00,Check,Resource30,2012-01-23 15:42:54.644000+01:00
            Post,case-3,2011-11-22 01:06:40+01:00,Experts,2011-11-23 09:00:00+01:00,,2011-10-11 01:06:40.020000+02:00,Check,Resource30,2011-10-19 13:46:39.679000+02:00
            Internet,case-5,2012-01-20 01:06:40+01:00,General,,,2011-12-11 01:06:40.020000+01:00,Confirmation of receipt,Resource30,2011-12-12 13:46:39.679000+01:00
            Internet,case-5,2012-01-20 01:06:40+01:00,General,,,2011-12-11 01:06:40.020000+01:00,Check,Resource30,2012-01-12 13:46:39.679000+01:00
            """;

    private Log() {}
}
