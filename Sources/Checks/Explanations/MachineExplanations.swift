/// The pages about the output folder and the machine.
enum MachineExplanations {
    /// One for each kind of finding.
    static let all = [
        Explanation(
            "output.closed", .error, .machine,
            """
            A file came after the site had been finished. This is a fault of Addenda itself; please report it.
            """,
            wrong: "# a fault of the program",
            right: "addenda build   # once more"),
        Explanation(
            "output.collision", .error, .machine,
            """
            Two files want one place in the output, on this file system.
            """,
            wrong: "# Plan.pdf and plan.pdf on macOS",
            right: "# two names that differ in more than capitals"),
        Explanation(
            "output.damaged-list", .error, .machine,
            """
            Site/.addenda, the list of files that Addenda wrote, cannot be read, so it cannot tell its own files \
            from yours.
            """,
            wrong: "# an edited Site/.addenda",
            right: "# remove the output folder, and build again"),
        Explanation(
            "output.disturbed", .error, .machine,
            """
            Somebody changed the output folder while the site was being put there.
            """,
            wrong: "# two programs writing into Site/",
            right: "addenda build   # once more"),
        Explanation(
            "output.foreign-file-kept", .warning, .machine,
            """
            A file that Addenda did not write was found in the old site and was kept.
            """,
            wrong: "Site/robots-old.txt",
            right: "Content/bestand/robots-old.txt"),
        Explanation(
            "output.foreign-files", .error, .machine,
            """
            The output folder holds files that Addenda did not write. It refuses to replace them.
            """,
            wrong: "addenda build --output ~/Documents",
            right: "addenda build --output ~/Documents/Site"),
        Explanation(
            "output.invalid-path", .error, .machine,
            """
            A file of the site would have a name that the system refuses.
            """,
            wrong: "# a name with a character that is not allowed",
            right: "# plain letters, digits and hyphens"),
        Explanation(
            "output.leftover", .warning, .machine,
            """
            A build that was killed left its folder behind, and it could not be removed.
            """,
            wrong: "Site.addenda-1234/",
            right: "# the folder removed by hand"),
        Explanation(
            "output.locked", .error, .machine,
            """
            Another build of the same site is running.
            """,
            wrong: "addenda build & addenda build",
            right: "addenda build   # when the other is done"),
        Explanation(
            "output.mount-point", .error, .machine,
            """
            The output folder is where a disk or container volume is mounted, so it cannot be swapped in one step.
            """,
            wrong: "addenda build --output /mnt/site",
            right: "addenda build --output /mnt/site/www"),
        Explanation(
            "output.no-folder-around", .error, .machine,
            """
            The folder in which the output folder should stand does not exist.
            """,
            wrong: "addenda build --output /srv/nieuw/Site",
            right: "mkdir -p /srv/nieuw && addenda build --output /srv/nieuw/Site"),
        Explanation(
            "output.not-a-folder", .error, .machine,
            """
            At the place of the output folder there is a file.
            """,
            wrong: "addenda build --output README.md",
            right: "addenda build --output Site"),
        Explanation(
            "output.refused", .error, .machine,
            """
            The output folder is one that must not be replaced: the project itself, its content, or a folder above \
            it.
            """,
            wrong: "addenda build --output .",
            right: "addenda build --output Site"),
        Explanation(
            "disk.failed", .error, .machine,
            """
            The disk or the system reported a failure while files were written.
            """,
            wrong: "# a failing disk",
            right: "# another disk, and addenda build once more"),
        Explanation(
            "disk.full", .error, .machine,
            """
            There is no room on the disk. The published site is as it was.
            """,
            wrong: "# 0 bytes free",
            right: "# room made, and addenda build once more"),
        Explanation(
            "disk.permission", .error, .machine,
            """
            The system does not let Addenda write here.
            """,
            wrong: "addenda build --output /Site",
            right: "addenda build --output ~/Site"),
        Explanation(
            "disk.quota", .error, .machine,
            """
            Your share of the disk is used up.
            """,
            wrong: "# quota reached",
            right: "# room made, and addenda build once more"),
        Explanation(
            "disk.read-only", .error, .machine,
            """
            The disk can only be read.
            """,
            wrong: "addenda build --output /media/cdrom/Site",
            right: "addenda build --output ~/Site"),
        Explanation(
            "preview.cannot-listen", .error, .machine,
            """
            The preview cannot be reached where it was asked to: another program has the port, or the name or address \
            behind --host is not one of this machine.
            """,
            wrong: "addenda preview --port 8080   # while another preview runs",
            right: "addenda preview               # takes the next free port"),
    ]
}
