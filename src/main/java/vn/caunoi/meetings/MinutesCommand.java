package vn.caunoi.meetings;

import picocli.CommandLine.Command;
import vn.caunoi.meetings.minutes.VerifyCommand;

/** What can be done with minutes from the command line. */
@Command(
        name = "minutes",
        description = "Biên bản: đối chiếu một biên bản đã chốt (verify).",
        subcommands = VerifyCommand.class)
public class MinutesCommand {}
