"""`addenda new` as a user runs it, also from where it was installed."""

import pathlib
import shutil
import subprocess

import command
import pytest


def run(folder, *arguments, binary=command.BINARY):
    return subprocess.run([binary, *arguments], cwd=folder, env={}, capture_output=True, text=True, timeout=60)


@pytest.fixture
def site(tmp_path):
    assert run(tmp_path, "new", "site", "oproep").returncode == 0
    return tmp_path / "oproep"


def test_a_new_site_builds_at_once(site):
    result = run(site, "build", "--at", "2030-03-05")
    assert result.returncode == 0, result.stderr
    assert (site / "Site/regio/voorbeeld/index.html").exists()
    assert run(site, "check", "--at", "2030-03-05").returncode == 0


def test_an_installed_program_finds_its_templates(tmp_path):
    """As `make install` lays it out, below a prefix of any name, and called through a link."""
    prefix = tmp_path / "een voorvoegsel"
    (prefix / "bin").mkdir(parents=True)
    shutil.copy(command.BINARY, prefix / "bin/addenda")
    shutil.copytree(command.REPOSITORY / "Templates", prefix / "share/addenda/Templates")
    (tmp_path / "addenda").symlink_to(prefix / "bin/addenda")
    result = run(tmp_path, "new", "site", "oproep", binary=str(tmp_path / "addenda"))
    assert result.returncode == 0, result.stderr
    ours = {path for path in command.files(command.REPOSITORY / "Templates")}
    assert set(command.files(tmp_path / "oproep/Templates")) == ours


def test_a_program_without_its_templates_says_so(tmp_path):
    shutil.copy(command.BINARY, tmp_path / "addenda")
    result = run(tmp_path, "new", "site", "oproep", binary=str(tmp_path / "addenda"))
    assert result.returncode == 3
    assert "error: the templates that belong to this program are not where they should be [new.no-templates]\n" in result.stderr
    assert not (tmp_path / "oproep").exists()


def test_a_folder_with_files_is_left_alone(site):
    before = command.files(site)
    result = run(site.parent, "new", "site", "oproep")
    assert (result.returncode, result.stderr) == (
        1,
        "error: oproep exists and is not empty; nothing was written [new.folder-taken]\n"
        "  help: name a folder that does not exist yet, or empty this one\n\n",
    )
    assert command.files(site) == before


@pytest.mark.parametrize(
    "name, file",
    [
        (["Houthalen-Helchteren"], "houthalen-helchteren.md"),
        (["’s-Gravenvoeren"], "s-gravenvoeren.md"),
        (["Liège", "à", "côté:", "#1"], "liege-a-cote-1.md"),
    ],
)
def test_a_new_region_passes_as_a_draft(site, name, file):
    made = run(site, "new", "region", *name)
    path = f"Content/regio/{file}"
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout == (
        f"made {path}\n\nnext:\n"
        f"  1. fill in what says “in te vullen” in {path}\n"
        "  2. see with `addenda check` what is left\n"
        "  3. remove the line draft: true, and publish with `addenda build`\n"
    )
    text = (site / path).read_text()
    # The dates are those of the example, the only region there is.
    assert "  launch: 2030-03-04\n  deadline: 2030-04-26 23:59\n" in text
    result = run(site, "check", "--at", "2030-03-05")
    assert result.returncode == 0
    ours = [line for line in result.stderr.splitlines() if line.startswith(path)]
    assert len(ours) == 15 and all("note: still to be " in line for line in ours)
    # The dates look right, so only a question tells that they are another region's.
    (question,) = [line for line in ours if "still to be looked at" in line]
    assert question.endswith(
        "these dates are those of voorbeeld.md; are they those of this region? [draft.unfilled]"
    )
    assert ours[0].endswith(
        ":6:12: note: still to be filled in: één of twee zinnen voor de lijst van regio’s [draft.unfilled]"
    )


def test_dates_of_another_region_are_asked_about_after_publication_too(site):
    example = (site / "Content/regio/voorbeeld.md").read_text()
    run(site, "new", "region", "Kust")
    path = site / "Content/regio/kust.md"
    dates = path.read_text().partition("timing:\n")[2].partition("contacts:\n")[0]
    ours = example.partition("timing:\n")[2].partition("contacts:\n")[0]
    path.write_text(example.replace(ours, dates).replace("Voorbeeldregio", "Kust"))
    result = run(site, "check", "--at", "2030-03-05")
    found = [line for line in result.stderr.splitlines() if line.endswith("[review.open]")]
    assert found == [
        "Content/regio/kust.md:8:3: warning: to be looked at: these dates are those of voorbeeld.md;"
        " are they those of this region? [review.open]"
    ]
    path.write_text("".join(line for line in path.read_text().splitlines(True) if "# review:" not in line))
    assert "[review.open]" not in run(site, "check", "--at", "2030-03-05").stderr


@pytest.mark.parametrize("kind", ["region", "persona", "page"])
def test_nothing_is_overwritten(site, kind):
    assert run(site, "new", kind, "Over ons").returncode == 0
    before = command.files(site)
    result = run(site, "new", kind, "over ons!")
    assert result.returncode == 1 and ": error: there is such a file already; nothing was written [new.exists]\n" in result.stderr
    assert command.files(site) == before


@pytest.mark.parametrize("kind", ["persona", "page"])
def test_a_new_file_only_wants_to_be_filled_in(site, kind):
    run(site, "new", kind, "Over ons")
    result = run(site, "check", "--at", "2030-03-05", "--format", "github")
    assert result.returncode == 0
    ours = [line for line in result.stdout.splitlines() if "over-ons" in line]
    kinds = {line.split("title=")[1].split("::")[0] for line in ours}
    assert kinds == ({"placeholder.unfilled", "leftover.text", "persona.unused"} if kind == "persona" else {"placeholder.unfilled"})


def test_a_folder_that_is_no_project_is_refused(tmp_path):
    result = run(tmp_path, "new", "region", "Genk")
    assert result.returncode == 1 and "[content.missing]" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_ends_as_it_does_for_check(tmp_path):
    codes = [
        run(tmp_path, *arguments, "--project", str(tmp_path / "weg")).returncode
        for arguments in (["new", "region", "Genk"], ["check"])
    ]
    assert codes == [3, 3]


def test_the_title_of_a_region_is_taken(site):
    """A title with another hyphen is the same name, whatever the file is called."""
    example = site / "Content/regio/voorbeeld.md"
    example.write_text(example.read_text().replace("title: Voorbeeldregio", "title: Regio - in beweging", 1))
    before = command.files(site)
    result = run(site, "new", "region", "Regio – in beweging")
    assert result.returncode == 1
    assert result.stderr.startswith(
        "Content/regio/voorbeeld.md: error: there is a region with that title already; nothing was written [new.exists]\n"
    )
    assert command.files(site) == before


@pytest.mark.parametrize("arguments", [["region", "Aux"], ["page", "con"], ["persona", "COM1"]])
def test_a_name_that_windows_keeps_is_refused(site, arguments):
    before = command.files(site)
    result = run(site, "new", *arguments)
    assert result.returncode == 1
    assert "Windows keeps this name for a device; nothing was written [new.reserved-name]\n" in result.stderr
    assert "  help: choose a longer name\n" in result.stderr
    assert command.files(site) == before


@pytest.mark.parametrize("folder, word", [("een map", "'een map'"), ("oproep", "oproep"), ("l'été", "'l'\\''été'")])
def test_the_next_step_can_be_copied(tmp_path, folder, word):
    result = run(tmp_path, "new", "site", folder)
    assert f"  1. cd {word}\n" in result.stdout
    there = subprocess.run(f"cd {word} && ls", shell=True, cwd=tmp_path, capture_output=True, text=True)
    assert there.stdout.split() == ["Content", "Templates"]


@pytest.mark.parametrize("name", ["", "  ", "a\nb"])
def test_a_name_has_to_be_seen(site, name):
    result = run(site, "new", "region", name)
    if name == "a\nb":
        # A line end is a blank to whoever reads the name.
        assert (site / "Content/regio/a-b.md").exists()
    else:
        assert result.returncode == 2


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_know_the_commands_and_the_findings(tmp_path, shell):
    script = run(tmp_path, "--generate-completion-script", shell).stdout
    for word in ("build", "check", "explain", "record", "region", "--timeline", "date.weekend"):
        assert word.lstrip("-") in script


@pytest.mark.parametrize(
    "arguments, told",
    [
        (["page", "Kalender"], "kalender"),
        (["page", "Gemeenten"], "gemeenten"),
        (["page", "Persona"], "persona"),
        (["region", "Oud", "Voorbeeld"], "oud-voorbeeld"),
    ],
)
def test_a_name_whose_address_is_taken_is_refused(site, arguments, told):
    example = site / "Content/regio/voorbeeld.md"
    example.write_text(example.read_text().replace("title: Voor", "aliases: [oud-voorbeeld]\ntitle: Voor", 1))
    before = command.files(site)
    result = run(site, "new", *arguments)
    assert (result.returncode, result.stdout) == (1, "")
    assert told in result.stderr
    assert " would make these errors, and was not made:\n" in result.stderr.splitlines(keepends=True)[0]
    assert result.stderr.endswith("nothing was made: choose another name\n")
    assert command.files(site) == before
    assert run(site, "check", "--at", "2030-03-05").returncode == 0


@pytest.mark.parametrize("length", [80, 120, 190, 200])
def test_a_long_name_makes_a_sound_project(site, length):
    made = run(site, "new", "region", "Regio " + "a" * (length - 6))
    assert made.returncode == 0, made.stderr
    assert run(site, "check", "--at", "2030-03-05").returncode == 0
